/** @jest-environment jsdom */
import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { spansText, type Block } from '../../../core/report/block';
import { parseReport } from '../../../core/report/parse';
import { hasSpans } from '../../../core/suggest/change';
import { formatOf } from '../../../core/suggest/format';
import { settle } from '../../../core/suggest/settle';
import { loadBlocks } from '../../../renderer/editor/create-report-editor';
import { recordSuggestions } from '../../../renderer/suggestions/tracking';
import { reportEditor } from '../../jsx';
import { START, blocksOf, somewhere, step } from './random-steps';

test('whatever is done, rejecting it all gives the text of before, and undo leads back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const editor = reportEditor();
      loadBlocks(editor, structuredClone(START));
      const before = blocksOf(editor);
      Transforms.select(editor, Editor.end(editor, [2]));
      recordSuggestions(editor, '李四');
      for (const act of steps) {
        editor.operations = [];
        HistoryEditor.withNewBatch(editor, () => act(editor));
        expect(plain(settle(blocksOf(editor), 'reject'))).toEqual(plain(before));
        parseReport({
          format: 1,
          id: 'r',
          template: 'district',
          unit: '',
          year: 2025,
          blocks: blocksOf(editor),
          comments: [],
        });
      }
      while (editor.history.undos.length > 0) editor.undo();
      expect(withoutNulls(editor.children)).toEqual(withoutNulls(before));
    }),
    { numRuns: 300 },
  );
});

/** What a block is and says, without ids and without how its spans are cut. */
function plain(blocks: readonly Block[]) {
  return blocks.map((block) =>
    hasSpans(block)
      ? { ...withoutNulls(formatOf(block)), text: spansText(block.children) }
      : { type: block.type, rows: block.children.map((row) => row.children.map((cell) => spansText(cell.children))) },
  );
}

function withoutNulls(value: unknown): object {
  return JSON.parse(JSON.stringify(value, (_, field: unknown) => (field === null ? undefined : field))) as object;
}
void somewhere;
