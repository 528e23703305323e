import { spansText, type Table, type TableCell } from '../../core/report/block';
import type { ReportEditor } from '../editor/slate-types';
import { cellMatrix, emptyCell } from './cell-matrix';
import { changeTable } from './change-table';
import { tableAt } from './table-at';

/**
 * Puts the cells of a copied table over those from the caret's on, as a spreadsheet does; rows and columns are added where
 * there are too few. False where the selection stands in no table.
 */
export function fillCells(editor: ReportEditor, copied: Table): boolean {
  const place = tableAt(editor);
  if (!place) return false;
  const { matrix, table, row, column } = place;
  const source = cellMatrix(copied);
  const height = Math.max(matrix.length, row + source.length);
  const width = Math.max(matrix[0]!.length, column + source[0]!.length);
  const room = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => matrix[y]?.[x] ?? emptyCell()),
  );
  const filled = new Map<TableCell, TableCell>();
  source.forEach((cells, y) =>
    cells.forEach((cell, x) => {
      if (cells[x - 1] === cell || source[y - 1]?.[x] === cell) return;
      const target = room[row + y]![column + x]!;
      const before = filled.get(target);
      // Several cells may come upon one that is merged.
      const joins = before && spansText(cell.children) !== '';
      const children = joins ? [...before.children, { text: '\n' }, ...cell.children] : cell.children;
      if (!before || joins) filled.set(target, { ...target, children });
    }),
  );
  const next = room.map((cells) => cells.map((cell) => filled.get(cell) ?? cell));
  const rows = next.map((_, y) => table.children[y] ?? { type: 'row' as const, children: [] });
  changeTable(editor, place, { matrix: next, rows }, next[row]![column]);
  return true;
}
