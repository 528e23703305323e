import { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';
import { sectionBlocks } from '../../../core/report/sections';
import type { Block } from '../../../core/report/block';
import { keepingParts } from '../keep-parts';
import type { ReportEditor } from '../slate-types';
import { canShift, shiftHeadings } from './move-section-to';

/**
 * Demotes (1) or promotes (−1) a heading with everything below it. False where a level would be left out above it, or
 * none is left below.
 */
export function shiftSection(editor: ReportEditor, id: string, by: 1 | -1): boolean {
  const blocks = editor.children as Block[];
  const from = blocks.findIndex((block) => block.id === id);
  const heading = blocks[from];
  if (heading?.type !== 'heading') return false;
  const section = sectionBlocks(blocks, from);
  if (!canShift(section, by) || (by === 1 && heading.level > levelAbove(blocks, from))) return false;
  keepingParts(editor, 'tell', () => {
    HistoryEditor.withNewBatch(editor, () => {
      Editor.withoutNormalizing(editor, () => shiftHeadings(editor, from, section, by));
    });
  });
  return true;
}

/** Level of the nearest heading before; 0 when there is none. */
function levelAbove(blocks: readonly Block[], index: number): number {
  const above = blocks.slice(0, index).findLast((block) => block.type === 'heading');
  return above?.type === 'heading' ? above.level : 0;
}
