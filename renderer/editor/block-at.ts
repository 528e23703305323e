import { Editor, Range, type Path } from 'slate';
import type { Block } from '../../core/report/block';
import type { ReportEditor } from './slate-types';

/** The block the caret stands in, with its path; undefined without a selection. */
export function currentBlock(editor: ReportEditor): [Block, Path] | undefined {
  const index = editor.selection?.focus.path[0];
  const block = index === undefined ? undefined : (editor.children[index] as Block | undefined);
  return block && [block, [index!]];
}

/** The caret's block when nothing is selected, otherwise undefined. */
export function caretBlock(editor: ReportEditor): [Block, Path] | undefined {
  return editor.selection && Range.isCollapsed(editor.selection) ? currentBlock(editor) : undefined;
}

export function atStart(editor: ReportEditor, path: Path): boolean {
  return editor.selection !== null && Editor.isStart(editor, editor.selection.focus, path);
}

export function atEnd(editor: ReportEditor, path: Path): boolean {
  return editor.selection !== null && Editor.isEnd(editor, editor.selection.focus, path);
}

/** The blocks the selection touches, in order. */
export function selectedBlocks(editor: ReportEditor): [Block, Path][] {
  if (!editor.selection) return [];
  const { anchor, focus } = Editor.unhangRange(editor, editor.selection);
  const first = Math.min(anchor.path[0]!, focus.path[0]!);
  const last = Math.max(anchor.path[0]!, focus.path[0]!);
  return (editor.children.slice(first, last + 1) as Block[]).map((block, i) => [block, [first + i]]);
}
