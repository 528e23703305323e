/** @jest-environment jsdom */
import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockText, spansText, type Block } from '../../../core/report/block';
import { parseReport } from '../../../core/report/parse';
import { hasSpans } from '../../../core/suggest/change';
import { formatOf } from '../../../core/suggest/format';
import { acceptedBlocks, settle } from '../../../core/suggest/settle';
import { loadBlocks } from '../../../renderer/editor/create-report-editor';
import { recordSuggestions } from '../../../renderer/suggestions/tracking';
import { reportEditor } from '../../jsx';
import { START, blocksOf, localStep, somewhere, step } from './random-steps';

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

test('an edit of one person, accepted, says what the same edit says without recording', () => {
  const place = fc.tuple(fc.nat(), fc.nat());
  fc.assert(
    fc.property(place, place, fc.oneof(localStep, step), (anchor, focus, act) => {
      const [recorded, plainly] = [true, false].map((records) => {
        const editor = reportEditor();
        loadBlocks(editor, structuredClone(START));
        Transforms.select(editor, { anchor: somewhere(editor, ...anchor), focus: somewhere(editor, ...focus) });
        if (records) recordSuggestions(editor, '李四');
        act(editor);
        return blocksOf(editor);
      });
      const said = texts(acceptedBlocks(recorded!));
      // What may not be done at all, a last part or a table's columns, is not done in one of the two.
      const refused = [recorded!, plainly!].some((blocks) => said !== '' && texts(blocks) === texts(START));
      if (!refused) expect(said).toBe(texts(plainly!));
    }),
    { numRuns: 400 },
  );
});

test('two people and whoever does not record leave what was there to be rejected', () => {
  const by = fc.constantFrom('李四', '王五');
  fc.assert(
    fc.property(fc.array(fc.tuple(by, step), { maxLength: 20 }), (steps) => {
      const editor = reportEditor();
      loadBlocks(editor, structuredClone(START));
      const before = blocksOf(editor);
      Transforms.select(editor, Editor.end(editor, [2]));
      for (const [author, act] of steps) {
        recordSuggestions(editor, author);
        HistoryEditor.withNewBatch(editor, () => act(editor));
        expect(plain(settle(blocksOf(editor), 'reject'))).toEqual(plain(before));
      }
      while (editor.history.undos.length > 0) editor.undo();
      expect(withoutNulls(editor.children)).toEqual(withoutNulls(before));
    }),
    { numRuns: 150 },
  );
});

/** Everything written, empty lines and the division into blocks apart. */
function texts(blocks: readonly Block[]): string {
  return blocks.map((block) => (hasSpans(block) ? spansText(block.children) : blockText(block))).join('');
}

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
