import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { undoOf } from '../../../../renderer/editor/commands/undo-of';
import { loadBlocks } from '../../../../renderer/editor/create-report-editor';
import type { ReportEditor } from '../../../../renderer/editor/slate-types';
import { reportEditor } from '../../../jsx';

test('takes its own step back, and nothing that was written after it', () => {
  const editor = reportEditor();
  loadBlocks(editor, [{ type: 'title', id: 'b1', children: [{ text: '一段。' }] }]);
  insert(editor, 0, '甲');
  const undo = undoOf(editor);
  insert(editor, 4, '乙');
  undo();
  expect(Editor.string(editor, [])).toBe('甲一段。乙');
  editor.undo();
  undo();
  expect(Editor.string(editor, [])).toBe('一段。');
});

function insert(editor: ReportEditor, offset: number, text: string): void {
  HistoryEditor.withNewBatch(editor, () => Transforms.insertText(editor, text, { at: { path: [0, 0], offset } }));
}
