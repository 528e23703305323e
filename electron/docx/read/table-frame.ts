import type { Change } from '../../../core/suggest/change';
import type { SourceCell, SourceParagraph, SourceRow, SourceSpan, SourceTable } from '../../../core/intake/recognised';

interface CellFrame {
  spans: SourceSpan[];
  columns: number;
  /** `continue`: part of the cell above (or to the left). */
  down?: 'restart' | 'continue';
  across?: 'restart' | 'continue';
}

interface RowFrame {
  header: boolean;
  /** Empty grid columns before the first cell. */
  before: number;
  /** Left out: a tracked deletion. */
  gone: boolean;
  inserted?: Change;
  deleted?: Change;
  cells: CellFrame[];
}

/** A table that is being read. */
export interface TableFrame {
  rows: RowFrame[];
  block?: string;
}

export function openRow(table: TableFrame): RowFrame {
  const row: RowFrame = { header: false, before: 0, gone: false, cells: [] };
  table.rows.push(row);
  return row;
}

export function openCell(row: RowFrame): CellFrame {
  const cell: CellFrame = { spans: [], columns: 1 };
  row.cells.push(cell);
  return cell;
}

/** A cell holds its paragraphs as lines; their automatic numbers are text there. */
export function appendToCell(cell: CellFrame, { spans, autoNumber }: SourceParagraph): void {
  if (spans.length === 0 && autoNumber === undefined) return;
  if (cell.spans.length > 0) cell.spans.at(-1)!.text += '\n';
  if (autoNumber !== undefined) cell.spans.push({ text: autoNumber });
  cell.spans.push(...spans);
}

/** The finished table, merged cells as spans; null when no row is left. */
export function closeTable(table: TableFrame): SourceTable | null {
  const above = new Map<number, SourceCell>();
  const rows: SourceRow[] = [];
  for (const row of table.rows) {
    if (row.gone) continue;
    const cells: SourceCell[] = [];
    let column = row.before;
    for (const cell of row.cells) {
      const top = cell.down === 'continue' ? above.get(column) : undefined;
      const left = cell.across === 'continue' ? cells.at(-1) : undefined;
      if (top) {
        top.rowSpan = (top.rowSpan ?? 1) + 1;
        moveText(cell, top);
      } else if (left) {
        left.colSpan = (left.colSpan ?? 1) + cell.columns;
        moveText(cell, left);
      } else {
        const plain: SourceCell = { spans: cell.spans };
        if (cell.columns > 1) plain.colSpan = cell.columns;
        cells.push(plain);
        if (cell.down === 'restart') above.set(column, plain);
        else above.delete(column);
      }
      column += cell.columns;
    }
    if (cells.length === 0) continue;
    const { header, inserted, deleted } = row;
    rows.push({ ...(header && { header }), ...(inserted && { inserted }), ...(deleted && { deleted }), cells });
  }
  if (rows.length === 0) return null;
  return table.block === undefined ? { kind: 'table', rows } : { kind: 'table', rows, block: table.block };
}

/** Text Word keeps hidden in the covered part of a merged cell is not lost. */
function moveText(from: CellFrame, to: SourceCell): void {
  if (from.spans.length === 0) return;
  if (to.spans.length > 0) to.spans.at(-1)!.text += '\n';
  to.spans.push(...from.spans);
}
