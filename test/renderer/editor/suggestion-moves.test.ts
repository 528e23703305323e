import { Transforms } from 'slate';
import type { Block } from '../../../core/report/block';
import { listSuggestions } from '../../../core/suggest/list-suggestions';
import { acceptedBlocks, settle } from '../../../core/suggest/settle';
import { loadBlocks } from '../../../renderer/editor/create-report-editor';
import { withSuggestionMoves } from '../../../renderer/editor/plugins/with-suggestion-moves';
import type { ReportEditor } from '../../../renderer/editor/slate-types';
import { settleSuggestions } from '../../../renderer/suggestions/settle-suggestions';
import { recordSuggestions } from '../../../renderer/suggestions/tracking';
import { reportEditor } from '../../jsx';

const BLOCKS: Block[] = [
  { id: 't', type: 'title', children: [{ text: '报告' }] },
  { id: 'a', type: 'paragraph', children: [{ text: '依法行政，执法为民。' }] },
  { id: 'b', type: 'paragraph', children: [{ text: '工作到位。' }] },
];
const words = (blocks: readonly Block[]) =>
  blocks.map(({ children }) => (children as { text: string }[]).map(({ text }) => text).join(''));

function cutAndPaste(): ReportEditor {
  const bare = reportEditor();
  bare.setFragmentData = (data) => data.setData('text/plain', '执法为民');
  const editor = withSuggestionMoves(bare);
  loadBlocks(editor, structuredClone(BLOCKS));
  recordSuggestions(editor, '李四');
  Transforms.select(editor, { anchor: { path: [1, 0], offset: 5 }, focus: { path: [1, 0], offset: 9 } });
  const held = new Map<string, string>();
  const data = {
    getData: (type: string) => held.get(type) ?? '',
    setData: (type: string, text: string) => void held.set(type, text),
    files: [],
  } as unknown as DataTransfer;
  editor.setFragmentData(data, 'cut');
  editor.deleteFragment();
  Transforms.select(editor, { path: [2, 0], offset: 0 });
  editor.insertData(data);
  return editor;
}

test('words that are cut and put back elsewhere are one move', () => {
  const editor = cutAndPaste();
  const blocks = editor.children as Block[];
  expect(listSuggestions(blocks)).toMatchObject([
    { move: true, deleted: '执法为民', inserted: '执法为民', block: 'a' },
  ]);
  expect(words(acceptedBlocks(blocks))).toEqual(['报告', '依法行政，。', '执法为民工作到位。']);
  expect(words(settle(blocks, 'reject'))).toEqual(words(BLOCKS));
});

test('a move is answered as one, and the answer is one step to undo', () => {
  const editor = cutAndPaste();
  const before = editor.children;
  const id = listSuggestions(before as Block[])[0]!.id;
  settleSuggestions(editor, 'reject', (change) => change.id === id);
  expect(words(editor.children as Block[])).toEqual(words(BLOCKS));
  editor.undo();
  expect(editor.children).toEqual(before);
});

test('each person answers for their own suggestions', () => {
  const editor = reportEditor();
  loadBlocks(editor, structuredClone(BLOCKS));
  for (const [author, offset] of [
    ['李四', 2],
    ['王五', 4],
  ] as const) {
    recordSuggestions(editor, author);
    Transforms.select(editor, { path: [2, 0], offset });
    editor.insertText(author);
  }
  recordSuggestions(editor, null);
  settleSuggestions(editor, 'accept', ({ author }) => author === '李四');
  expect(listSuggestions(editor.children as Block[]).map(({ author }) => author)).toEqual(['王五']);
  settleSuggestions(editor, 'reject', ({ author }) => author === '王五');
  expect(words(editor.children as Block[])).toEqual(['报告', '依法行政，执法为民。', '工作李四到位。']);
});
