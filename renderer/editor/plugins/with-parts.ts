import { Node, Range } from 'slate';
import { atEnd, atStart, currentBlock } from '../block-at';
import { keepingParts } from '../keep-parts';
import type { ReportEditor } from '../slate-types';

/**
 * The heading of a part the report must have can be reworded, but not deleted by accident: an edit that would take the
 * last one is not done, and offered again. An input method is not disturbed: what it replaces, undo brings back.
 */
export function withParts(editor: ReportEditor, isComposing: () => boolean): ReportEditor {
  const { deleteBackward, deleteForward, deleteFragment, insertBreak, insertText, insertData } = editor;
  const guard = (isRisky: boolean, edit: () => void) =>
    isRisky && !isComposing() ? keepingParts(editor, 'ask', edit) : edit();

  editor.deleteBackward = (unit) => guard(spansBlocks(editor) || atEdge(editor, atStart), () => deleteBackward(unit));
  editor.deleteForward = (unit) => guard(spansBlocks(editor) || atEdge(editor, atEnd), () => deleteForward(unit));
  editor.deleteFragment = (options) => guard(spansBlocks(editor), () => deleteFragment(options));
  editor.insertBreak = () => guard(spansBlocks(editor) || inEmptyHeading(editor), () => insertBreak());
  editor.insertText = (text, options) => guard(!options && spansBlocks(editor), () => insertText(text, options));
  editor.insertData = (data) => guard(spansBlocks(editor), () => insertData(data));

  return editor;
}

function spansBlocks({ selection }: ReportEditor): boolean {
  return selection !== null && Range.isExpanded(selection) && selection.anchor.path[0] !== selection.focus.path[0];
}

function atEdge(editor: ReportEditor, isAt: typeof atStart): boolean {
  const path = currentBlock(editor)?.[1];
  return path !== undefined && isAt(editor, path);
}

function inEmptyHeading(editor: ReportEditor): boolean {
  const block = currentBlock(editor)?.[0];
  return block?.type === 'heading' && Node.string(block) === '';
}
