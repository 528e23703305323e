import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { passageOf } from '../../../core/material/passage';
import { sourcesIn } from '../../../core/material/source-mark';
import { blockText, type Block, type Span } from '../../../core/report/block';
import { acceptedBlocks, settle } from '../../../core/suggest/settle';
import { putPassage } from '../../../renderer/editor/commands/put-passage';
import { insertWords } from '../../../renderer/editor/commands/insert-words';
import { loadBlocks } from '../../../renderer/editor/create-report-editor';
import { PASSAGE_TYPE } from '../../../renderer/editor/plugins/with-passages';
import type { ReportEditor } from '../../../renderer/editor/slate-types';
import { recordSuggestions } from '../../../renderer/suggestions/tracking';
import { reportEditor } from '../../jsx';

const WORDS = '开展法治宣传36场次。';
const PASSAGE: Block = { id: 'p7', type: 'paragraph', children: [{ text: WORDS }] };
const put = passageOf('m1', PASSAGE);
const BLOCKS: Block[] = [
  { id: 't', type: 'title', children: [{ text: '报告' }] },
  { id: 'h', type: 'heading', level: 1, part: 'measures', children: [{ text: '举措和成效' }] },
  { id: 'a', type: 'paragraph', children: [{ text: '' }] },
  { id: 'b', type: 'paragraph', children: [{ text: '依法行政，执法为民。' }] },
];

function written(): ReportEditor {
  const editor = reportEditor();
  loadBlocks(editor, structuredClone(BLOCKS));
  return editor;
}
const blocks = (editor: ReportEditor) => editor.children as Block[];
const texts = (editor: ReportEditor) => blocks(editor).map(blockText);
/** The words of the report that are from the passage. */
const sourced = (list: readonly Block[]) =>
  list.flatMap((block) =>
    block.type === 'table' ? [] : block.children.filter((span) => span['source'] === 'm1/p7').map(({ text }) => text),
  );
const at = (block: number, offset: number) => ({ path: [block, 0], offset });

test('a whole passage fills an empty paragraph, and stands by itself behind a paragraph or heading', () => {
  const editor = written();
  Transforms.select(editor, at(1, 5));
  putPassage(editor, [put], true);
  putPassage(editor, [put], true);
  expect(texts(editor)).toEqual(['报告', '举措和成效', WORDS, WORDS, '依法行政，执法为民。']);
  expect(blocks(editor)[2]).toMatchObject({ id: 'a', type: 'paragraph' });
  expect(sourcesIn(blocks(editor)[3]!)).toEqual([{ material: 'm1', block: 'p7' }]);
  expect(new Set(blocks(editor).map(({ id }) => id)).size).toBe(5);
});

test('in the middle of a text the words join it, and undo takes them back as one step', () => {
  const editor = written();
  Transforms.select(editor, at(3, 5));
  putPassage(editor, [passageOf('m1', PASSAGE, '法治宣传36场次')], false);
  expect(texts(editor)[3]).toBe('依法行政，法治宣传36场次执法为民。');
  expect(sourced(blocks(editor))).toEqual(['法治宣传36场次']);
  editor.undo();
  expect(texts(editor)).toEqual(BLOCKS.map(blockText));
});

test('words keep their source while they are worked on; what is typed at their edges is not of it', () => {
  const editor = written();
  Transforms.select(editor, at(2, 0));
  putPassage(editor, [put], true);
  Transforms.select(editor, at(2, 2));
  editor.insertText('普惠');
  expect(sourced(blocks(editor))).toEqual(['开展普惠法治宣传36场次。']);
  Transforms.select(editor, Editor.end(editor, [2]));
  editor.insertText('成效明显。');
  editor.insertText('群众满意。');
  expect(texts(editor)[2]).toBe('开展普惠法治宣传36场次。成效明显。群众满意。');
  expect(sourced(blocks(editor))).toEqual(['开展普惠法治宣传36场次。']);
  Transforms.select(editor, at(2, 0));
  editor.insertText('据统计，');
  expect(sourced(blocks(editor))).toEqual(['开展普惠法治宣传36场次。']);
  Transforms.select(editor, { path: [2, 1], offset: 4 });
  editor.insertBreak();
  expect(sourced(blocks(editor))).toEqual(['开展普惠', '法治宣传36场次。']);
  Transforms.select(editor, Editor.range(editor, [3, 0]));
  editor.deleteFragment();
  expect(sourced(blocks(editor))).toEqual(['开展普惠']);
});

test('a passage that is dropped brings its source; one that makes no sense comes in as plain text', () => {
  const editor = written();
  Transforms.select(editor, at(2, 0));
  const carry = (passage: string) =>
    ({
      getData: (type: string) => (type === PASSAGE_TYPE ? passage : type === 'text/plain' ? WORDS : ''),
      files: [],
    }) as unknown as DataTransfer;
  editor.insertData(carry(JSON.stringify({ blocks: [put], whole: true })));
  expect(sourced(blocks(editor))).toEqual([WORDS]);
  editor.insertData(carry('{"blocks":[{"type":"x"}]}'));
  expect(texts(editor)[2]).toBe(WORDS + WORDS);
  expect(sourced(blocks(editor))).toEqual([WORDS]);
});

test('while changes are recorded a passage is a suggestion that keeps its source when it is accepted', () => {
  const editor = written();
  recordSuggestions(editor, '李四');
  Transforms.select(editor, at(3, 10));
  putPassage(editor, [put], true);
  expect(sourced(acceptedBlocks(blocks(editor)))).toEqual([WORDS]);
  expect(settle(blocks(editor), 'reject').map(blockText)).toEqual(BLOCKS.map(blockText));
});

test('a table of a material comes in as a table whose words have their source', () => {
  const table: Block = {
    id: 'p8',
    type: 'table',
    children: [
      {
        type: 'row',
        children: [
          { type: 'cell', children: [{ text: '处罚' }] },
          { type: 'cell', children: [{ text: '5件' }] },
        ],
      },
    ],
  };
  const editor = written();
  Transforms.select(editor, at(3, 10));
  putPassage(editor, [passageOf('m1', table)], true);
  const there = blocks(editor).find(({ type }) => type === 'table')!;
  expect(sourcesIn(there)).toEqual([{ material: 'm1', block: 'p8' }]);
  expect(there.id).not.toBe('');
});

test('whatever is done to the text, words keep the source they came with and no others get it', () => {
  // Every letter tells where it came from: 甲 and 乙 with a passage, 丙 and 丁 with the report.
  const step = fc.record({
    kind: fc.constantFrom('put', 'words', 'type', 'break', 'delete', 'cut', 'paste', 'undo', 'redo'),
    at: fc.nat(),
    length: fc.nat({ max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const editor = reportEditor();
      const [title] = BLOCKS;
      const text = (id: string): Block => ({ id, type: 'paragraph', children: [{ text: '丙丙丙丙丙丙' }] });
      loadBlocks(editor, structuredClone([title!, text('a'), text('b')]));
      const passage: Block = { id: 'p7', type: 'paragraph', children: [{ text: '甲甲甲甲' }] };
      const pointOf = (nat: number) => {
        const bodies = blocks(editor).length - 1;
        const block = 1 + (nat % bodies);
        const spans = (blocks(editor)[block] as { children: { text: string }[] }).children;
        const span = Math.floor(nat / bodies) % spans.length;
        const offset = Math.floor(nat / bodies / spans.length) % (spans[span]!.text.length + 1);
        return { path: [block, span], offset };
      };
      for (const { kind, at, length } of steps) {
        Transforms.select(editor, pointOf(at));
        const focus = Editor.after(editor, editor.selection!.focus, { distance: length || 1 });
        if (kind === 'put') putPassage(editor, [passageOf('m1', passage)], true);
        else if (kind === 'words') putPassage(editor, [passageOf('m1', passage, '乙乙')], false);
        else if (kind === 'break') editor.insertBreak();
        else if (kind === 'undo') editor.undo();
        else if (kind === 'redo') editor.redo();
        else if (kind === 'paste') insertWords(editor, '丁');
        else if (kind === 'type') editor.insertText('丁');
        else if (focus && focus.path[0] !== 0) {
          Transforms.select(editor, { anchor: editor.selection!.anchor, focus });
          if (kind === 'cut') editor.deleteFragment();
          else if (kind === 'delete') editor.deleteBackward('character');
        }
      }
      for (const [span] of Editor.nodes(editor, { at: [], match: (node) => 'text' in node }) as Iterable<
        [Span, number[]]
      >)
        if (/[甲乙]/u.test(span.text)) expect(span['source']).toBe('m1/p7');
        else if (/丙/u.test(span.text)) expect(span['source']).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});
