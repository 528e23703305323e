import { spansText, type Span, type Table } from '../report/block';
import { textWidthInChars } from './text-width';

/** A cell with its column; `columns` and `rowSpan` are what it covers inside the table. */
export interface PlacedCell {
  x: number;
  columns: number;
  rowSpan: number;
  spans: readonly Span[];
}

export interface TableColumns {
  rows: PlacedCell[][];
  /** Width of each column in the unit of `total`. */
  widths: number[];
  /** Columns of numbers and short words: their cells are centred, on screen as in print. */
  short: boolean[];
}

/** In characters; a column no entry of which is longer is centred. */
export const SHORT_COLUMN = 8;

/** Where the cells of a table stand, and how wide its columns are: shared by what they hold, none under half an equal share. */
export function tableColumns(table: Table, total: number): TableColumns {
  const height = table.children.length;
  const covered: boolean[][] = table.children.map(() => []);
  const rows = table.children.map((row, y) => {
    let x = 0;
    return row.children.map((cell) => {
      while (covered[y]![x]) x += 1;
      const rowSpan = Math.min(cell.rowSpan ?? 1, height - y);
      let columns = 1;
      while (columns < (cell.colSpan ?? 1) && !covered[y]![x + columns]) columns += 1;
      for (let dy = 0; dy < rowSpan; dy += 1) for (let dx = 0; dx < columns; dx += 1) covered[y + dy]![x + dx] = true;
      const placed = { x, columns, rowSpan, spans: cell.children };
      x += columns;
      return placed;
    });
  });
  const wants = new Array<number>(Math.max(1, ...covered.map((row) => row.length))).fill(2);
  for (const { x, columns, spans } of rows.flat()) {
    if (columns === 1) wants[x] = Math.max(wants[x]!, longestLine(spans));
  }
  return { rows, widths: shares(wants, total), short: wants.map((want) => want <= SHORT_COLUMN) };
}

function shares(wants: readonly number[], total: number): number[] {
  const least = total / wants.length / 2;
  const sum = wants.reduce((a, b) => a + b, 0);
  return wants.map((want) => least + ((total - least * wants.length) * want) / sum);
}

function longestLine(spans: readonly Span[]): number {
  return Math.max(...spansText(spans).split('\n').map(textWidthInChars));
}
