/** @jest-environment jsdom */
import { Transforms } from 'slate';
import { moveBlock } from '../../../renderer/editor/commands/move-block';
import { comment, reviewDesk, TEXT } from './review-desk';

globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A comment on 复议案件 in the first paragraph. */
function commented() {
  const desk = reviewDesk(TEXT);
  desk.select('a', 6, 10);
  desk.comment('k');
  return desk;
}

test('a comment has the words that were selected, also across blocks, in a heading and in a cell', () => {
  const desk = commented();
  expect(desk.words('k')).toBe('复议案件');
  desk.select('a', 10, 5, 'b');
  desk.comment('across');
  expect(desk.words('across')).toBe('十二件。\n区政府常务');
  desk.select('h', 0, 3);
  desk.comment('heading');
  expect(desk.words('heading')).toBe('下一年');
  desk.select('tb', 3, 5);
  desk.comment('cell');
  expect(desk.words('cell')).toBe('数量');
  expect([...desk.threads.anchors.get().keys()]).toEqual(['k', 'across', 'heading', 'cell']);
});

test.each([
  ['before its first word', 6, '复议案件'],
  ['behind its last word', 10, '复议案件'],
  ['between its words', 8, '复议新案件'],
])('what is typed %s', (_where, at, words) => {
  const desk = commented();
  desk.select('a', at);
  desk.type('新');
  expect(desk.words('k')).toBe(words);
});

test('what is typed at the edges of a whole commented paragraph is not taken in', () => {
  const desk = reviewDesk(TEXT);
  desk.select('c', 0, 5);
  desk.comment('k');
  desk.select('c', 5);
  desk.type('后');
  desk.select('c', 0);
  desk.type('前');
  expect(desk.words('k')).toBe('继续推进。');
  expect(
    desk
      .value()
      .at(-1)!
      .children.map((span) => 'text' in span && span.text),
  ).toEqual(['前', '继续推进。', '后']);
});

test('what is typed between two comments that touch belongs to neither', () => {
  const desk = commented();
  desk.select('a', 10, 13);
  desk.comment('next');
  desk.select('a', 10);
  desk.type('共');
  expect([desk.words('k'), desk.words('next')]).toEqual(['复议案件', '十二件']);
});

test('words typed over all of its words are its words now; over more than those, it has none', () => {
  const desk = commented();
  desk.select('a', 6, 10);
  desk.type('应诉');
  expect(desk.words('k')).toBe('应诉');
  desk.select('a', 5, 9);
  desk.type('乙');
  expect(desk.words('k')).toBeNull();
});

test('words typed over a part of one comment at the edge of another belong to the first alone', () => {
  const desk = commented();
  desk.select('a', 6, 13);
  desk.comment('wide');
  desk.select('a', 9, 13);
  desk.type('卷');
  expect([desk.words('k'), desk.words('wide')]).toEqual(['复议案', '复议案卷']);
});

test('an input method that replaces its words replaces them in two steps, and they are its words all the same', () => {
  const desk = commented();
  desk.select('a', 6, 10);
  desk.composing.current = true;
  desk.act(() => desk.editor.deleteFragment());
  desk.act(() => desk.editor.insertText('应诉'));
  desk.composing.current = false;
  expect(desk.words('k')).toBe('应诉');
  desk.undo();
  expect(desk.words('k')).toBe('复议案件');
});

test('a comment whose words are deleted stays with them at their block, and comes back with undo', () => {
  const desk = commented();
  desk.select('a', 10);
  for (let i = 0; i < 4; i += 1) desk.act(() => desk.editor.deleteBackward('character'));
  expect([desk.words('k'), desk.lost('k')]).toEqual([null, { quote: '复议案件', block: 'a' }]);
  desk.type('甲');
  expect(desk.words('k')).toBeNull();
  desk.undo();
  while (desk.words('k') !== '复议案件') desk.undo();
  expect(desk.lost('k')).toEqual({ quote: undefined, block: undefined });
});

test('a comment whose block goes stands at the block before, and one without any at the one behind', () => {
  const desk = commented();
  desk.act(() => Transforms.removeNodes(desk.editor, { at: [1] }));
  expect(desk.lost('k')).toEqual({ quote: '复议案件', block: 't' });
  desk.select('b', 0, 3);
  desk.comment('l');
  desk.act(() => Transforms.removeNodes(desk.editor, { at: [1] }));
  expect(desk.lost('l')).toEqual({ quote: '区政府', block: 't' });
});

test('division, merging and moving leave it on its words', () => {
  const desk = commented();
  desk.select('a', 8);
  desk.act(() => desk.editor.insertBreak());
  expect(desk.words('k')).toBe('复议\n案件');
  desk.act(() => desk.editor.deleteBackward('character'));
  expect(desk.words('k')).toBe('复议案件');
  desk.act(() => void moveBlock(desk.editor, 'down'));
  expect([desk.words('k'), desk.threads.anchors.get().get('k')!.block]).toEqual(['复议案件', 'a']);
  expect(desk.value().map(({ id }) => id)).toEqual(['t', 'b', 'a', 'h', 'tb', 'c']);
});

test('Enter behind its last word does not carry it into the new paragraph', () => {
  const desk = reviewDesk(TEXT);
  desk.select('c', 0, 5);
  desk.comment('k');
  desk.select('c', 5);
  desk.act(() => desk.editor.insertBreak());
  desk.type('新的一段');
  expect(desk.words('k')).toBe('继续推进。');
});

test('undo of making it takes the thread away, redo brings it back with what was answered meanwhile', () => {
  const desk = commented();
  const reply = { author: '王芳', at: '', text: '已核对。' };
  desk.threads.put({ ...comment('k'), replies: [reply] });
  desk.undo();
  expect([desk.words('k'), desk.threads.comments.get()]).toEqual([undefined, []]);
  desk.redo();
  expect([desk.words('k'), desk.threads.comments.get()]).toEqual(['复议案件', [{ ...comment('k'), replies: [reply] }]]);
});

test('a deleted comment goes with its mark and comes back with undo', () => {
  const desk = commented();
  desk.uncomment('k');
  expect(desk.words('k')).toBeUndefined();
  desk.undo();
  expect(desk.words('k')).toBe('复议案件');
});

test('cut words are commented where they are put, once; copies are not', () => {
  const desk = commented();
  desk.select('a', 6, 10);
  const copied = desk.editor.getFragment();
  desk.select('b', 3);
  desk.act(() => desk.editor.insertFragment(copied));
  expect([desk.words('k'), desk.threads.anchors.get().get('k')!.block]).toEqual(['复议案件', 'a']);
  desk.select('a', 6, 10);
  const cut = desk.cut();
  expect(desk.lost('k')).toEqual({ quote: '复议案件', block: 'a' });
  for (const block of ['c', 'b']) {
    desk.select(block, 2);
    desk.act(() => desk.editor.insertFragment(cut));
  }
  expect([desk.words('k'), desk.threads.anchors.get().get('k')!.block]).toEqual(['复议案件', 'c']);
  expect(desk.lost('k')).toEqual({ quote: undefined, block: undefined });
});

test('what comes from another report brings no comments', () => {
  const desk = commented();
  desk.select('b', 0);
  desk.act(() =>
    desk.editor.insertFragment([{ id: 'x', type: 'paragraph', children: [{ text: '外来', comment_z: true }] }]),
  );
  expect(JSON.stringify(desk.value())).not.toContain('comment_z');
});

test('a comment without words can be taken away and put back', () => {
  const desk = commented();
  desk.act(() => Transforms.removeNodes(desk.editor, { at: [1] }));
  const [lost] = desk.threads.comments.get();
  desk.threads.remove('k');
  expect(desk.threads.comments.get()).toEqual([]);
  desk.threads.put(lost!);
  expect(desk.threads.blockOf('k')).toBe('t');
});
