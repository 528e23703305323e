import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { headLength, type Block, type Level } from '../../../core/report/block';
import { parseReport } from '../../../core/report/parse';
import { PARTS } from '../../../core/report/part';
import { loadBlocks } from '../../../renderer/editor/create-report-editor';
import { moveSection } from '../../../renderer/editor/commands/move-section';
import { setLevel } from '../../../renderer/editor/commands/set-level';
import { setPart } from '../../../renderer/editor/commands/set-part';
import { shiftLevel } from '../../../renderer/editor/commands/shift-level';
import { toggleRunIn } from '../../../renderer/editor/commands/toggle-run-in';
import { pointAt } from '../../../renderer/editor/point-at';
import type { ReportEditor } from '../../../renderer/editor/slate-types';
import { reportEditor } from '../../jsx';

type Step = (editor: ReportEditor) => void;

const START: Block[] = [
  { id: 't', type: 'title', children: [{ text: '江安区2025年度法治政府建设情况报告' }] },
  { id: 'a', type: 'addressee', children: [{ text: '区委：' }] },
  { id: 'p', type: 'paragraph', children: [{ text: '现将有关情况', comment_c1: true }, { text: '报告如下。' }] },
  { id: 'h1', type: 'heading', level: 1, part: 'measures', children: [{ text: '举措和成效' }] },
  { id: 'h2', type: 'heading', level: 2, runIn: true, children: [{ text: '履职。', head: true }, { text: '全年。' }] },
  { id: 'p2', type: 'paragraph', children: [{ text: '' }] },
  {
    id: 'tb',
    type: 'table',
    children: [
      { type: 'row', header: true, children: [cell('项目'), cell('数量')] },
      { type: 'row', children: [cell('立案'), cell('12')] },
    ],
  },
  { id: 'h3', type: 'heading', level: 1, part: null, children: [{ text: '安排' }] },
  { id: 's', type: 'signature', children: [{ text: '江安区人民政府' }] },
  { id: 'd', type: 'date', children: [{ text: '2026年2月10日' }] },
];

function cell(text: string) {
  return { type: 'cell' as const, children: [{ text }] };
}

const typed = fc.constantFrom('字', '一、', '（二）', '1.', '（3）', '。', '完善制度。', ' ', '\n');
const pasted = fc.constantFrom('一行', '一、甲\n（一）乙。文。\n\n丙', '　　甲\r\n乙\r\n1.丙', '');

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat()).map(([block, offset]): Step => (editor) => {
    Transforms.select(editor, somewhere(editor, block, offset));
  }),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()).map(([a, b, c, d]): Step => (editor) => {
    Transforms.select(editor, { anchor: somewhere(editor, a, b), focus: somewhere(editor, c, d) });
  }),
  typed.map(
    (text): Step =>
      (editor) =>
        editor.insertText(text),
  ),
  pasted.map((text): Step => (editor) => {
    editor.insertTextData({ getData: () => text } as unknown as DataTransfer);
  }),
  fc.constant<Step>((editor) => editor.insertBreak()),
  fc.constant<Step>((editor) => editor.insertSoftBreak()),
  fc.constant<Step>((editor) => editor.deleteBackward('character')),
  fc.constant<Step>((editor) => editor.deleteForward('character')),
  fc.constant<Step>((editor) => editor.deleteFragment()),
  fc.constant<Step>((editor) => Editor.insertFragment(editor, editor.getFragment())),
  fc.constantFrom<(Level | null)[]>(null, 1, 2, 3, 4).map(
    (level): Step =>
      (editor) =>
        setLevel(editor, level),
  ),
  fc.constantFrom<(1 | -1)[]>(1, -1).map(
    (by): Step =>
      (editor) =>
        void shiftLevel(editor, by),
  ),
  fc.constant<Step>((editor) => toggleRunIn(editor)),
  fc.tuple(fc.nat(), fc.constantFrom('up' as const, 'down' as const)).map(([n, direction]): Step => (editor) => {
    void moveSection(editor, blocksOf(editor)[n % editor.children.length]!.id, direction);
  }),
  fc.tuple(fc.nat(), fc.constantFrom(...PARTS, null)).map(([n, part]): Step => (editor) => {
    setPart(editor, blocksOf(editor)[n % editor.children.length]!.id, part);
  }),
  fc.constant<Step>((editor) => editor.undo()),
  fc.constant<Step>((editor) => editor.redo()),
);

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

/** Slate takes a field that is null for one that is not there, and so does a part. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, field: unknown) => (field === null ? undefined : field)));
}

function blocksOf(editor: ReportEditor): Block[] {
  return editor.children as Block[];
}

function somewhere(editor: ReportEditor, block: number, offset: number) {
  const index = block % editor.children.length;
  const length = Editor.string(editor, [index]).length;
  return pointAt(blocksOf(editor)[index]!, index, offset % (length + 1));
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
