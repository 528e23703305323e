import type { Table, TableCell, TableRow } from '../../core/report/block';

/** Which cell covers each place of a table, row by row; a merged cell stands in all of its places. */
export type CellMatrix = TableCell[][];

/** The places of a table, complete: short rows are filled up with empty cells, spans end where the table ends. */
export function cellMatrix(table: Table): CellMatrix {
  const height = table.children.length;
  const matrix: (TableCell | undefined)[][] = table.children.map(() => []);
  table.children.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      while (matrix[y]![x]) x += 1;
      const rows = Math.min(cell.rowSpan ?? 1, height - y);
      let columns = 1;
      while (columns < (cell.colSpan ?? 1) && !matrix[y]![x + columns]) columns += 1;
      for (let dy = 0; dy < rows; dy += 1) for (let dx = 0; dx < columns; dx += 1) matrix[y + dy]![x + dx] = cell;
      x += columns;
    }
  });
  const width = Math.max(...matrix.map((row) => row.length));
  return matrix.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? emptyCell()));
}

/** The rows that such places make; `rows` gives what each row keeps besides its cells. */
export function rowsOf(matrix: CellMatrix, rows: readonly TableRow[]): TableRow[] {
  const kept = matrix.map((cells, y) => ({ cells, row: rows[y]! }));
  // A row whose places are all taken from above has no cell of its own, and none can be written.
  const full = kept.filter(({ cells }, y) => y === 0 || cells.some((cell) => !kept[y - 1]!.cells.includes(cell)));
  return full.map(({ cells, row }, y) => {
    const own = [...new Set(cells)].filter((cell) => !full[y - 1]?.cells.includes(cell));
    const children = own.map((cell) => {
      const colSpan = cells.filter((one) => one === cell).length;
      const rowSpan = full.filter((one) => one.cells.includes(cell)).length;
      return withSpans(cell, colSpan, rowSpan);
    });
    return { ...row, children };
  });
}

function withSpans(cell: TableCell, colSpan: number, rowSpan: number): TableCell {
  if ((cell.colSpan ?? 1) === colSpan && (cell.rowSpan ?? 1) === rowSpan) return cell;
  const { colSpan: _c, rowSpan: _r, ...plain } = cell;
  return { ...plain, ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) } as TableCell;
}

export function emptyCell(): TableCell {
  return { type: 'cell', children: [{ text: '' }] };
}
