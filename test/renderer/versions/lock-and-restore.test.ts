import { createEditor, Editor, Transforms } from 'slate';
import type { Block } from '../../../core/report/block';
import { commentMark } from '../../../core/report/comment';
import { canonicalText } from '../../../core/version/canonical-text';
import { loadBlocks, withReport } from '../../../renderer/editor/create-report-editor';
import { forgetUndo, withLock } from '../../../renderer/editor/plugins/with-lock';
import { replaceText } from '../../../renderer/versions/replace-text';
import { heading, line, paragraph } from '../../support/reports';

let next = 0;
const START: Block[] = [
  line('title', '题'),
  heading(1, '甲', 'measures'),
  paragraph('甲一，甲二。'),
  paragraph('末段。'),
];
const opened = (blocks: Block[], isLocked = () => false) => {
  const tools = { newId: () => `n${++next}`, now: () => next * 10_000, isComposing: () => false };
  const editor = withReport(createEditor(), tools);
  loadBlocks(editor, structuredClone(blocks));
  return withLock(editor, isLocked);
};
const text = (editor: Editor) => canonicalText(editor.children as Block[]);

test('a signed text takes no word, no break, no level, no move and no undo of what was before', () => {
  let locked = false;
  const editor = opened(START, () => locked);
  Transforms.select(editor, Editor.end(editor, [3]));
  editor.insertText('签批前写的');
  locked = true;
  forgetUndo(editor);
  const signed = text(editor);
  editor.undo();
  editor.insertText('偷加');
  editor.insertBreak();
  editor.deleteBackward('character');
  Transforms.setNodes(editor, { level: 2 }, { at: [1] });
  Transforms.moveNodes(editor, { at: [3], to: [1] });
  Transforms.removeNodes(editor, { at: [2] });
  Transforms.setNodes(editor, { internal: true } as object, { at: [2, 0] });
  Transforms.mergeNodes(editor, { at: [3] });
  expect(text(editor)).toBe(signed);
});

test('a signed text takes comments, whose undo leaves it as it was', () => {
  const editor = opened(START, () => true);
  const signed = text(editor);
  const range = { anchor: { path: [2, 0], offset: 0 }, focus: { path: [2, 0], offset: 2 } };
  const mark = { [commentMark('c1')]: true } as object;
  Transforms.setNodes(editor, mark, { at: range, match: (node) => 'text' in node, split: true });
  expect(JSON.stringify(editor.children)).toContain('comment_c1');
  expect(text(editor)).toBe(signed);
  editor.undo();
  expect(JSON.stringify(editor.children)).not.toContain('comment_c1');
  expect(text(editor)).toBe(signed);
});

test('an older text is put back as one step, and one undo takes it back', () => {
  const now = [START[0]!, paragraph('新的'), { ...START[2]!, children: [{ text: '改了' }] } as Block, START[3]!];
  const editor = opened(now);
  const before = structuredClone(editor.children);
  replaceText(editor, START);
  expect(editor.children).toEqual(START);
  editor.undo();
  expect(editor.children).toEqual(before);
  editor.redo();
  expect(editor.children).toEqual(START);
});

test('a text that is alike is not touched', () => {
  const editor = opened(START);
  const children = editor.children;
  replaceText(editor, structuredClone(START));
  expect(editor.children).toBe(children);
  expect(editor.history.undos).toEqual([]);
});
