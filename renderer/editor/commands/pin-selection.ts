import { Editor, Node, Path, Range, Text, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockText, type Block } from '../../../core/report/block';
import { pinMark, pinQuote, pinRecords } from '../../../core/report/pins';
import { readBlock } from '../../../core/report/sentences';
import { placeRange } from '../point-at';
import type { ReportEditor } from '../slate-types';
import { dropFields } from './drop-fields';

/** What a pin would take: the selected words, or the sentence the caret stands in. Null where there are none. */
export function pinTarget(editor: ReportEditor): Range | null {
  const { selection } = editor;
  if (!selection) return null;
  const range = Range.isExpanded(selection) ? selection : sentenceAt(editor, selection);
  return range && Editor.string(editor, range).trim() !== '' ? range : null;
}

/** Points an item at the selected words, beside what it points at already. One step to undo. */
export function pinSelection(editor: ReportEditor, item: string): boolean {
  const range = pinTarget(editor);
  if (!range) return false;
  const words = pinQuote(Editor.string(editor, range));
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      Transforms.setNodes(editor, { [pinMark(item)]: true }, { at: range, match: Text.isText, split: true });
      setRecords(editor, { ...pinRecords(editor.children as Block[]), [item]: words });
    });
  });
  return true;
}

/** Takes an item's pins off the text, and forgets one whose words are gone. One step to undo. */
export function unpin(editor: ReportEditor, item: string): void {
  const mark = pinMark(item);
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      const marked = [...Node.texts(editor)].filter(([span]) => mark in span);
      for (const [span, path] of marked) dropFields(editor, path, span, [mark]);
      const { [item]: _, ...others } = pinRecords(editor.children as Block[]);
      setRecords(editor, others);
    });
  });
}

function setRecords(editor: ReportEditor, pins: Readonly<Record<string, string>>): void {
  const at = editor.children.findIndex((block) => 'type' in block && block.type === 'title');
  const title = editor.children[at];
  if (!title) return;
  if (Object.keys(pins).length > 0) Transforms.setNodes(editor, { pins }, { at: [at] });
  else if ('pins' in title) dropFields(editor, [at], title, ['pins']);
}

function sentenceAt(editor: ReportEditor, selection: Range): Range | null {
  const index = selection.focus.path[0]!;
  const block = editor.children[index] as Block | undefined;
  if (!block || block.type === 'table') return null;
  const before = Editor.string(editor, { anchor: Editor.start(editor, [index]), focus: selection.focus });
  const offset = Math.min(before.length, blockText(block).length);
  const sentence = readBlock(block).sentences.find(({ start, end }) => start <= offset && offset <= end);
  return sentence ? placeRange(editor.children as Block[], { ...sentence, block: block.id }) : null;
}

/** The part whose level-1 section a path stands in, to offer its items first. */
export function partAt(editor: ReportEditor, path: Path): string | null {
  for (let i = path[0]!; i >= 0; i -= 1) {
    const block = editor.children[i] as Block | undefined;
    if (block?.type === 'heading' && block.level === 1) return block.part ?? null;
  }
  return null;
}
