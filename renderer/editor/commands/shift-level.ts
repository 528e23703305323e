import { Editor, Transforms } from 'slate';
import type { Level } from '../../../core/report/block';
import { selectedBlocks } from '../block-at';
import { keepingParts } from '../keep-parts';
import type { ReportEditor } from '../slate-types';

/** Demotes (1) or promotes (−1) the selected headings; false when there is none among them. */
export function shiftLevel(editor: ReportEditor, by: 1 | -1): boolean {
  const headings = selectedBlocks(editor).filter(([block]) => block.type === 'heading');
  const change = () => {
    for (const [block, at] of headings) {
      const level = Math.min(4, Math.max(1, (block['level'] as number) + by)) as Level;
      if (level !== block['level']) Transforms.setNodes(editor, { level }, { at });
    }
  };
  keepingParts(editor, 'tell', () => Editor.withoutNormalizing(editor, change));
  return headings.length > 0;
}
