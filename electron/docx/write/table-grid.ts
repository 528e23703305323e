import { spansText, type Span, type Table, type TableRow } from '../../../core/report/block';
import { textWidthInChars } from '../../../core/layout/text-width';

export interface GridCell {
  /** First column it stands in, from 0. */
  column: number;
  spans: Span[];
  columns: number;
  rows: number;
}

export interface TableGrid {
  rows: { header: boolean; cells: GridCell[]; row: TableRow }[];
  /** Width in characters that each column could use. */
  wants: number[];
}

/**
 * A table as a complete grid: spans that reach beyond the table are cut, short rows filled up. Word refuses a file whose
 * rows do not agree.
 */
export function tableGrid(table: Table): TableGrid {
  const height = table.children.length;
  const covered: boolean[][] = table.children.map(() => []);
  const placed = table.children.map((row, y) => {
    let x = 0;
    return row.children.map((cell) => {
      while (covered[y]![x]) x += 1;
      const rows = Math.min(cell.rowSpan ?? 1, height - y);
      let columns = 1;
      while (columns < (cell.colSpan ?? 1) && !covered[y]![x + columns]) columns += 1;
      for (let dy = 0; dy < rows; dy += 1) for (let dx = 0; dx < columns; dx += 1) covered[y + dy]![x + dx] = true;
      const placedCell: GridCell = { column: x, spans: cell.children, columns, rows };
      x += columns;
      return placedCell;
    });
  });
  const width = Math.max(1, ...covered.map((row) => row.length));
  const wants = new Array<number>(width).fill(2);
  const rows = placed.map((cells, y) => {
    for (const { column, columns, spans } of cells) {
      if (columns === 1) wants[column] = Math.max(wants[column]!, longestLine(spans));
    }
    const filled = [...cells];
    for (let x = 0; x < width; x += 1) {
      if (!covered[y]![x]) filled.push({ column: x, spans: [], columns: 1, rows: 1 });
    }
    filled.sort((a, b) => a.column - b.column);
    const row = table.children[y]!;
    return { header: row.header === true, cells: filled, row };
  });
  return { rows, wants };
}

/** Shares `total` among columns by what they want, none getting less than half an equal share. */
export function columnWidths(wants: readonly number[], total: number): number[] {
  const least = total / wants.length / 2;
  const sum = wants.reduce((a, b) => a + b, 0);
  const widths = wants.map((want) => Math.floor(least + ((total - least * wants.length) * want) / sum));
  widths[widths.length - 1]! += total - widths.reduce((a, b) => a + b, 0);
  return widths;
}

function longestLine(spans: readonly Span[]): number {
  return Math.max(...spansText(spans).split('\n').map(textWidthInChars));
}
