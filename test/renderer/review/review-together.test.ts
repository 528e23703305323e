import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockText, type Block } from '../../../core/report/block';
import { commentMark } from '../../../core/report/comment';
import { touchOf } from '../../../core/suggest/change';
import { acceptedBlocks, settle } from '../../../core/suggest/settle';
import { restoredText } from '../../../core/version/restore-blocks';
import { findInBlocks } from '../../../core/find/find-in-blocks';
import { replaceMatches } from '../../../renderer/find/replace-matches';
import { changeThreadsWith, startThreadStep, withThreadSteps } from '../../../renderer/review/thread-steps';
import { maySettle } from '../../../renderer/suggestions/may-settle';
import { reshape } from '../../../renderer/suggestions/reshape';
import { settleSuggestions } from '../../../renderer/suggestions/settle-suggestions';
import { recordSuggestions } from '../../../renderer/suggestions/tracking';
import { replaceText } from '../../../renderer/versions/replace-text';
import { by } from '../../support/suggestion-by';
import { comment, reviewDesk, TEXT } from './review-desk';

const FIND = { width: false, case: false, word: false };
const plain = (blocks: readonly Block[]) => blocks.map(blockText).filter((text) => text !== '');
const recordingDesk = (blocks = TEXT) => {
  const desk = reviewDesk(blocks);
  recordSuggestions(desk.editor, '李四');
  return desk;
};
const drawn = ({ value }: ReturnType<typeof reviewDesk>, id: string) => {
  const block = value().find((one) => one.id === id)!;
  if (block.type === 'table') throw new Error('A table has no line of spans.');
  return block.children
    .filter(({ text }) => text !== '')
    .map((span) => `${touchOf(span, 'deleted') ? '-' : touchOf(span, 'inserted') ? '+' : ''}${span.text}`);
};

test('a comment on words that are struck stays until that is accepted, and undo brings it back', () => {
  const desk = recordingDesk();
  desk.select('a', 8, 10);
  desk.comment('c1');
  desk.act(() => Editor.deleteFragment(desk.editor));
  expect(desk.words('c1')).toBe('案件');
  desk.act(() => settleSuggestions(desk.editor, 'accept', () => true));
  expect(desk.words('c1')).toBeNull();
  expect(desk.lost('c1')).toEqual({ quote: '案件', block: 'a' });
  desk.undo();
  expect(desk.words('c1')).toBe('案件');
  desk.act(() => settleSuggestions(desk.editor, 'reject', () => true));
  expect(desk.words('c1')).toBe('案件');
  expect(plain(desk.value())).toEqual(plain(TEXT));
});

test('struck words may be commented, and an insertion that is rejected leaves its comment with what it was about', () => {
  const desk = recordingDesk();
  desk.select('a', 8, 10);
  desk.act(() => Editor.deleteFragment(desk.editor));
  desk.select('a', 8, 10);
  desk.comment('c1');
  expect(desk.words('c1')).toBe('案件');
  desk.select('b', 3);
  desk.type('全年');
  desk.select('b', 3, 5);
  desk.comment('c2');
  desk.act(() => settleSuggestions(desk.editor, 'reject', () => true));
  expect(desk.words('c1')).toBe('案件');
  expect(desk.lost('c2')).toEqual({ quote: '全年', block: 'b' });
  desk.undo();
  expect(desk.words('c2')).toBe('全年');
});

test('what is typed over commented words while recording stands behind those that go, with the comment', () => {
  const desk = recordingDesk();
  desk.select('a', 8, 10);
  desk.comment('c1');
  desk.select('a', 8, 10);
  desk.type('事项');
  expect(drawn(desk, 'a')).toEqual(['全年办理行政复议', '-案件', '+事项', '十二件。']);
  expect(desk.words('c1')).toBe('案件事项');
  desk.act(() => settleSuggestions(desk.editor, 'accept', () => true));
  expect(desk.words('c1')).toBe('事项');
  desk.undo();
  desk.undo();
  expect(desk.words('c1')).toBe('案件');
  expect(plain(desk.value())).toEqual(plain(TEXT));
});

test('replacing leaves alone what is suggested to go, whether recorded or not', () => {
  for (const author of ['李四', null]) {
    const desk = recordingDesk();
    desk.select('a', 8, 10);
    desk.act(() => Editor.deleteFragment(desk.editor));
    recordSuggestions(desk.editor, author);
    let count = 0;
    desk.act(() => {
      count = replaceMatches(desk.editor, findInBlocks(desk.value(), '案件', FIND), '事项');
    });
    expect(count).toBe(0);
    expect(drawn(desk, 'a')).toEqual(['全年办理行政复议', '-案件', '十二件。']);
  }
});

test('a copy of a table that is suggested to go whole puts nothing in', () => {
  const desk = recordingDesk();
  const fragment = desk.value().filter(({ type }) => type === 'table');
  const gone = fragment.map((table) => ({
    ...table,
    children: table.type === 'table' ? table.children.map((row) => ({ ...row, deleted: by('x') })) : [],
  }));
  desk.select('c', 2);
  const before = structuredClone(desk.value());
  desk.act(() => Transforms.insertFragment(desk.editor, gone as never));
  desk.act(() => desk.editor.insertFragment(gone as never));
  expect(plain(desk.value())).toEqual(plain(before));
});

test('an older text put back while recording is a suggestion: rejected it is as before, accepted it is the older one', () => {
  const older: Block[] = [
    TEXT[0]!,
    {
      id: 'a',
      type: 'paragraph',
      children: [{ text: '全年办理' }, { text: '案件', [commentMark('gone')]: true }, { text: '九件。' }],
    },
    { id: 'z', type: 'paragraph', children: [{ text: '旧的一段。' }] },
    ...TEXT.slice(3),
  ];
  const desk = recordingDesk();
  desk.select('a', 8, 10);
  desk.comment('c1');
  const around = { newId: () => 'new', hasComment: (id: string) => desk.threads.has(id) };
  desk.act(() => replaceText(desk.editor, restoredText(desk.value(), older, null, around)));
  expect(plain(settle(desk.value(), 'reject'))).toEqual(plain(TEXT));
  expect(plain(acceptedBlocks(desk.value()))).toEqual(plain(older));
  expect(JSON.stringify(desk.value())).not.toContain('gone');
  desk.undo();
  expect(plain(desk.value())).toEqual(plain(TEXT));
  expect(desk.words('c1')).toBe('案件');
});

test('undoing what brought words and threads takes back both, and doing it again brings both', () => {
  const desk = reviewDesk(TEXT, [comment('old')]);
  withThreadSteps(desk.editor, desk.threads);
  const old = desk.threads.comments.get()[0]!;
  const answered = { ...old, resolved: true, replies: [{ author: '王五', at: '', text: '已改。' }] };
  const added = comment('c1');
  const brought = desk.value().map((block): Block => {
    if (block.id !== 'a' || block.type !== 'paragraph') return block;
    const spans = [{ text: '全年办理行政复议' }, { text: '案件', [commentMark('c1')]: true }, { text: '十三件。' }];
    return { ...block, children: spans };
  });
  desk.act(() => {
    desk.threads.put(added);
    HistoryEditor.withNewBatch(desk.editor, () => reshape(desk.editor, 0, TEXT.length, brought));
  });
  const step = desk.editor.history.undos.at(-1)!;
  desk.threads.put(answered);
  changeThreadsWith(step, [
    { before: null, after: added },
    { before: old, after: answered },
  ]);
  desk.undo();
  expect(desk.threads.comments.get()).toEqual([old]);
  expect(plain(desk.value())).toEqual(plain(TEXT));
  desk.redo();
  expect(desk.words('c1')).toBe('案件');
  expect(desk.threads.comments.get().find(({ id }) => id === 'old')).toEqual(answered);
  // What somebody said meanwhile is not taken back with it.
  const goneOn = { ...added, replies: [{ author: '李明', at: '', text: '我再看看。' }] };
  desk.act(() => desk.threads.put(goneOn));
  desk.undo();
  expect(desk.threads.comments.get().find(({ id }) => id === 'c1')?.replies).toEqual(goneOn.replies);
});

test('undoing what brought answers alone takes back these, not the words typed before', () => {
  const desk = reviewDesk(TEXT, [comment('old')]);
  withThreadSteps(desk.editor, desk.threads);
  desk.select('c', 0);
  desk.type('我们将');
  const old = desk.threads.comments.get()[0]!;
  const answered = { ...old, replies: [{ author: '王五', at: '', text: '已核对。' }] };
  desk.threads.put(answered);
  let settled = 0;
  desk.act(() =>
    changeThreadsWith(startThreadStep(desk.editor), [{ before: old, after: answered }], () => (settled += 1)),
  );
  desk.undo();
  expect(desk.threads.comments.get()).toEqual([old]);
  expect(JSON.stringify(desk.value())).toContain('我们将继续推进');
  desk.redo();
  expect(desk.threads.comments.get()).toEqual([answered]);
  desk.undo();
  desk.undo();
  expect(plain(desk.value())).toEqual(plain(TEXT));
  expect(settled).toBe(3);
});

test('a reviewer takes back their own suggestions and answers nobody else’s; others answer all', () => {
  const who = (role: 'drafter' | 'reviewer' | 'clerk') => ({ name: '李四', unit: '', role });
  expect(maySettle(who('reviewer'), 'reject', '李四')).toBe(true);
  expect(maySettle(who('reviewer'), 'accept', '李四')).toBe(false);
  expect(maySettle(who('reviewer'), 'reject', '王五')).toBe(false);
  expect(maySettle(who('drafter'), 'accept', '王五')).toBe(true);
  expect(maySettle(who('clerk'), 'reject', '王五')).toBe(true);
  expect(maySettle(null, 'accept', '王五')).toBe(true);
});
