import { Editor, Transforms, type Path } from 'slate';
import type { Table, TableCell } from '../../core/report/block';
import type { ReportEditor } from '../editor/slate-types';
import { cellMatrix, type CellMatrix } from './cell-matrix';

/** The table the selection stands in, with the cells at its ends and the places they begin at. */
export interface TablePlace {
  table: Table;
  path: Path;
  matrix: CellMatrix;
  /** The cell of the caret, or where the selection ends. */
  cell: TableCell;
  row: number;
  column: number;
  /** The cell where the selection begins. */
  anchor: TableCell;
}

/** Null where the selection does not stand within one table. */
export function tableAt(editor: ReportEditor): TablePlace | null {
  const { selection } = editor;
  if (!selection || selection.anchor.path[0] !== selection.focus.path[0]) return null;
  const index = selection.focus.path[0]!;
  const table = editor.children[index] as Table | undefined;
  if (table?.type !== 'table') return null;
  const [, row, at] = selection.focus.path;
  const [, anchorRow, anchorAt] = selection.anchor.path;
  const cell = table.children[row!]!.children[at!]!;
  const matrix = cellMatrix(table);
  return {
    table,
    path: [index],
    matrix,
    cell,
    row: row!,
    column: matrix[row!]!.indexOf(cell),
    anchor: table.children[anchorRow!]!.children[anchorAt!]!,
  };
}

/** Puts the caret at the end of a cell, or selects what it holds. */
export function selectCell(editor: ReportEditor, path: Path, how: 'end' | 'all'): void {
  Transforms.select(editor, how === 'end' ? Editor.end(editor, path) : Editor.range(editor, path));
}
