import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { textWidth } from '../../../core/layout/profile';
import { SHORT_COLUMN } from '../../../core/layout/table-columns';
import type { Table as TableBlock, TableRow as Row } from '../../../core/report/block';
import { touchOf } from '../../../core/suggest/change';
import type { Context } from './context';
import { spanRuns } from './runs';
import { STYLE } from './style-ids';
import { columnWidths, tableGrid, type GridCell } from './table-grid';

const LINE = { style: 'single', size: 4, color: '000000', space: 0 } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** A table as wide as the type area, ruled throughout; rows do not break over pages and header rows are repeated. */
export function tableElement(block: TableBlock, context: Context): Table {
  const total = textWidth(context.profile);
  const { rows, wants } = tableGrid(block);
  let first = true;
  const cellElement = (cell: GridCell, header: boolean, row: Row) => {
    const short = cell.columns === 1 && wants[cell.column]! <= SHORT_COLUMN;
    const runs = spanRuns(cell.spans, context);
    const touched = rowTouches(row, context);
    const children = first ? context.marked(block, runs) : runs;
    first = false;
    return new TableCell({
      columnSpan: cell.columns,
      rowSpan: cell.rows,
      verticalAlign: VerticalAlignTable.CENTER,
      borders: LINES,
      children: [
        new Paragraph({
          style: header ? STYLE.tableHead : STYLE.tableText,
          ...(short && !header && { alignment: 'center' }),
          ...(Object.keys(touched).length > 0 && { run: touched }),
          children,
        }),
      ],
    });
  };
  return new Table({
    width: { size: total, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: toldWidths(block, wants.length, total) ?? columnWidths(wants, total),
    borders: { ...LINES, insideHorizontal: LINE, insideVertical: LINE },
    rows: rows.map(
      ({ header, cells, row }) =>
        new TableRow({
          cantSplit: true,
          ...(header && { tableHeader: true }),
          ...rowTouches(row, context),
          children: cells.map((cell) => cellElement(cell, header, row)),
        }),
    ),
  });
}

/** The widths a table has been given as shares (papers of our own are), where they fit its columns. */
function toldWidths({ widths }: TableBlock, columns: number, total: number): number[] | undefined {
  if (!Array.isArray(widths) || widths.length !== columns) return undefined;
  const shares = widths.map(Number);
  if (!shares.every((share) => share > 0 && share < 1000)) return undefined;
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => Math.floor((total * share) / sum));
}

/** What is suggested of a row as a whole; each mark of it is one of its own. */
function rowTouches(row: Row, { revisions }: Context) {
  const [inserted, deleted] = [touchOf(row, 'inserted'), touchOf(row, 'deleted')];
  return {
    ...(inserted && { insertion: revisions.attributes(inserted) }),
    ...(deleted && { deletion: revisions.attributes(deleted) }),
  };
}
