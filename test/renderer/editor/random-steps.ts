import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { type Block, type Level } from '../../../core/report/block';
import { PARTS } from '../../../core/report/part';
import { addSibling } from '../../../renderer/editor/commands/add-sibling';
import { deleteSection } from '../../../renderer/editor/commands/delete-section';
import { moveBlock } from '../../../renderer/editor/commands/move-block';
import { moveSection } from '../../../renderer/editor/commands/move-section';
import { moveSectionTo } from '../../../renderer/editor/commands/move-section-to';
import { renameHeading } from '../../../renderer/editor/commands/rename-heading';
import { setLevel } from '../../../renderer/editor/commands/set-level';
import { setPart } from '../../../renderer/editor/commands/set-part';
import { shiftLevel } from '../../../renderer/editor/commands/shift-level';
import { shiftSection } from '../../../renderer/editor/commands/shift-section';
import { toggleRunIn } from '../../../renderer/editor/commands/toggle-run-in';
import { pointAt } from '../../../renderer/editor/point-at';
import type { ReportEditor } from '../../../renderer/editor/slate-types';
import { deleteTable } from '../../../renderer/tables/change-table';
import {
  addColumn,
  addRow,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
  toggleHeader,
} from '../../../renderer/tables/edit-table';
import { handleTableKey } from '../../../renderer/tables/handle-table-key';
import { insertAttachmentNote } from '../../../renderer/tables/insert-attachment-note';
import { insertTable } from '../../../renderer/tables/insert-table';
import { tableAt } from '../../../renderer/tables/table-at';

// jsdom, which reads the pasted HTML, does not hand this on.
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export type Step = (editor: ReportEditor) => void;

/** A report with every kind of block. */
export const START: Block[] = [
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

const samples = join(__dirname, '../../fixtures/clipboard');
const html = fc.constantFrom(...readdirSync(samples).map((name) => readFileSync(join(samples, name), 'utf8')));
const level = fc.constantFrom<Level[]>(1, 2, 3, 4);

/** What changes the text at the selection and nothing else. */
export const localStep: fc.Arbitrary<Step> = fc.oneof(
  typed.map(
    (text): Step =>
      (editor) =>
        editor.insertText(text),
  ),
  html.map((text): Step => (editor) => {
    const data = { getData: (type: string) => (type === 'text/html' ? text : ''), files: [] };
    editor.insertData(data as unknown as DataTransfer);
  }),
  fc.constantFrom<Step[]>(
    (editor) => editor.insertBreak(),
    (editor) => editor.deleteBackward('character'),
    (editor) => editor.deleteForward('character'),
    (editor) => editor.deleteFragment(),
    (editor) => addRow(editor, 'above'),
    (editor) => addRow(editor, 'below'),
    (editor) => addColumn(editor, 'left'),
    (editor) => addColumn(editor, 'right'),
    deleteRow,
    deleteColumn,
    mergeCells,
    splitCell,
    toggleHeader,
    (editor) => void handleTableKey(editor, { ...NO_KEYS, key: 'Tab' }),
    (editor) => {
      const place = tableAt(editor);
      if (place) deleteTable(editor, place);
    },
  ),
);

const NO_KEYS = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

const sectionStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), level).map(([n, to, at]): Step => (editor) => {
    const index = to % (editor.children.length + 1);
    if (index > 0) void moveSectionTo(editor, idAt(editor, n), { index, level: at });
  }),
  fc.tuple(fc.nat(), fc.constantFrom<(1 | -1)[]>(1, -1)).map(
    ([n, by]): Step =>
      (editor) =>
        void shiftSection(editor, idAt(editor, n), by),
  ),
  fc.constantFrom('up' as const, 'down' as const).map(
    (direction): Step =>
      (editor) =>
        void moveBlock(editor, direction),
  ),
  fc.nat().map(
    (n): Step =>
      (editor) =>
        void addSibling(editor, idAt(editor, n)),
  ),
  fc.nat().map(
    (n): Step =>
      (editor) =>
        renameHeading(editor, idAt(editor, n), '改过的标题'),
  ),
  fc.nat().map(
    (n): Step =>
      (editor) =>
        deleteSection(editor, idAt(editor, n)),
  ),
  fc.constant<Step>((editor) => insertTable(editor, 2, 3)),
  fc.constant<Step>((editor) => insertAttachmentNote(editor)),
);

/** Anything a person may do. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  localStep,
  sectionStep,
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

function idAt(editor: ReportEditor, n: number): string {
  return blocksOf(editor)[n % editor.children.length]!.id;
}

export function blocksOf(editor: ReportEditor): Block[] {
  return editor.children as Block[];
}

export function somewhere(editor: ReportEditor, block: number, offset: number) {
  const index = block % editor.children.length;
  const length = Editor.string(editor, [index]).length;
  return pointAt(blocksOf(editor)[index]!, index, offset % (length + 1));
}
