import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { TableCell, TableRow } from '../../core/report/block';
import type { ReportEditor } from '../editor/slate-types';
import { rowsOf, type CellMatrix } from './cell-matrix';
import { selectCell, type TablePlace } from './table-at';

/** Places of a table with the row that each line of places belongs to. */
export interface TableDraft {
  matrix: CellMatrix;
  rows: TableRow[];
}

/**
 * Gives a table new rows and cells, in one step to undo; the table itself stays the same block. The caret goes to
 * `caret`, or to the first cell.
 */
export function changeTable(editor: ReportEditor, place: TablePlace, draft: TableDraft, caret?: TableCell): void {
  const rows = rowsOf(draft.matrix, draft.rows);
  const { path, table } = place;
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (let y = table.children.length - 1; y >= 0; y -= 1) Transforms.removeNodes(editor, { at: [...path, y] });
      Transforms.insertNodes(editor, structuredClone(rows), { at: [...path, 0] });
      const target = pathOf(rows, draft.matrix, caret);
      selectCell(editor, [...path, ...target], 'end');
    });
  });
}

/** Row and index of the cell that stands where `caret` stands in the matrix. */
function pathOf(rows: readonly TableRow[], matrix: CellMatrix, caret: TableCell | undefined): [number, number] {
  const row = caret ? matrix.findIndex((cells) => cells.includes(caret)) : -1;
  if (row < 0 || !rows[row]) return [0, 0];
  const own = [...new Set(matrix[row])].filter((cell) => !matrix[row - 1]?.includes(cell));
  return [row, Math.max(0, own.indexOf(caret!))];
}

/** Takes the table away and leaves a line to write in. */
export function deleteTable(editor: ReportEditor, { path }: Pick<TablePlace, 'path'>): void {
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      Transforms.removeNodes(editor, { at: path });
      Transforms.insertNodes(editor, { id: '', type: 'paragraph', children: [{ text: '' }] }, { at: path });
    });
    Transforms.select(editor, Editor.start(editor, path));
  });
}
