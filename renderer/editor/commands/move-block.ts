import { Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../../core/report/block';
import { currentBlock } from '../block-at';
import type { ReportEditor } from '../slate-types';

const MOVABLE: readonly Block['type'][] = ['paragraph', 'table', 'attachment-note'];

/** Swaps the paragraph or table at the caret with its neighbour; never past title, addressee, signature or date. */
export function moveBlock(editor: ReportEditor, direction: 'up' | 'down'): boolean {
  const [block, path] = currentBlock(editor) ?? [];
  if (!block || !path || !MOVABLE.includes(block.type)) return false;
  const to = path[0]! + (direction === 'up' ? -1 : 1);
  const neighbour = editor.children[to] as Block | undefined;
  if (!neighbour || !(MOVABLE.includes(neighbour.type) || neighbour.type === 'heading')) return false;
  HistoryEditor.withNewBatch(editor, () => Transforms.moveNodes(editor, { at: path, to: [to] }));
  return true;
}
