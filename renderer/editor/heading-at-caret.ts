import type { Block } from '../../core/report/block';
import { currentBlock } from './block-at';
import type { ReportEditor } from './slate-types';

/** Id of the heading the caret is in or below; null before the first and after the closing lines. */
export function headingAtCaret(editor: ReportEditor): string | null {
  const path = currentBlock(editor)?.[1];
  if (!path) return null;
  for (let i = path[0]!; i >= 0; i -= 1) {
    const block = editor.children[i] as Block;
    if (block.type === 'heading') return block.id;
    if (block.type === 'signature' || block.type === 'date') return null;
  }
  return null;
}
