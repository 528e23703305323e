import { Editor, Range } from 'slate';
import { sectionBlocks } from '../../core/report/sections';
import type { Block } from '../../core/report/block';
import { countBlock, countBlocks, countChars } from '../../core/report/count';
import type { ReportEditor } from '../editor/slate-types';

/** 字数 of the selected text; null when nothing is selected. */
export function selectedChars(editor: ReportEditor): number | null {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return null;
  const [start, end] = Range.edges(selection);
  const first = start.path[0]!;
  const last = end.path[0]!;
  if (first === last) return countChars(Editor.string(editor, selection));
  let chars = countChars(Editor.string(editor, { anchor: start, focus: Editor.end(editor, [first]) }));
  for (let i = first + 1; i < last; i += 1) chars += countBlock(editor.children[i] as Block);
  return chars + countChars(Editor.string(editor, { anchor: Editor.start(editor, [last]), focus: end }));
}

/** 字数 of the level-1 section the caret stands in, its heading included; null outside of one. */
export function partChars(editor: ReportEditor): number | null {
  const blocks = editor.children as Block[];
  for (let i = editor.selection?.focus.path[0] ?? -1; i >= 0; i -= 1) {
    const block = blocks[i];
    if (block?.type === 'signature' || block?.type === 'date') return null;
    if (block?.type !== 'heading' || block.level !== 1) continue;
    return countBlocks(sectionBlocks(blocks, i));
  }
  return null;
}
