/** @jest-environment jsdom */
import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { headLength, type Block } from '../../../core/report/block';
import { parseReport } from '../../../core/report/parse';
import { loadBlocks } from '../../../renderer/editor/create-report-editor';
import { reportEditor } from '../../jsx';
import { START, blocksOf, localStep, somewhere, step } from './random-steps';

test('whatever is done to it, the value stays a report; and undo leads back to the beginning', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const editor = reportEditor();
      loadBlocks(editor, structuredClone(START));
      Transforms.select(editor, Editor.end(editor, [2]));
      const before = withoutNulls(editor.children);
      for (const act of steps) {
        // In the window, each event is a change of its own.
        editor.operations = [];
        HistoryEditor.withNewBatch(editor, () => act(editor));
        expectReport(blocksOf(editor));
      }
      while (editor.history.undos.length > 0) editor.undo();
      expect(withoutNulls(editor.children)).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test('an edit at the selection leaves every block that it does not touch as it was, ids and all', () => {
  const place = fc.tuple(fc.nat(), fc.nat());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), place, place, localStep, (steps, anchor, focus, act) => {
      const editor = reportEditor();
      loadBlocks(editor, structuredClone(START));
      for (const one of steps) {
        if (!editor.selection) Transforms.select(editor, Editor.end(editor, [1]));
        one(editor);
      }
      Transforms.select(editor, { anchor: somewhere(editor, ...anchor), focus: somewhere(editor, ...focus) });
      const [first, last] = [anchor, focus].map(([block]) => block % editor.children.length).sort((a, b) => a - b);
      const before = blocksOf(editor);
      act(editor);
      const after = blocksOf(editor);
      // A block above may take in what is below it, and so may the one behind.
      const above = before.slice(0, Math.max(0, first! - 1));
      const below = before.slice(last! + 2);
      expect(after.slice(0, above.length).every((block, i) => block === above[i])).toBe(true);
      const rest = below.length === 0 ? [] : after.slice(-below.length);
      expect(rest.every((block, i) => block === below[i])).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Slate takes a field that is null for one that is not there, and so does a part. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, field: unknown) => (field === null ? undefined : field)));
}

function expectReport(blocks: Block[]): void {
  parseReport({ format: 1, id: 'r', template: 'district', unit: '', year: 2025, blocks, comments: [] });
  expect(blocks.filter((block) => block.type === 'title')).toHaveLength(1);
  for (const block of blocks) {
    if (block.type !== 'heading' || !block.runIn) continue;
    const text = block.children.map((span) => span.text).join('');
    if (text !== '') expect(headLength(block)).toBeGreaterThan(0);
    const marks = block.children.map((span) => span.head === true);
    expect(marks).toEqual([...marks].sort((a, b) => Number(b) - Number(a)));
  }
}
