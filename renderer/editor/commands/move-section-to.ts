import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { sectionBlocks } from '../../../core/report/sections';
import type { Block, Level } from '../../../core/report/block';
import type { ReportEditor } from '../slate-types';

/** Where a section may go: before the block at `index`, at a level. */
export interface SectionPlace {
  index: number;
  level: Level;
}

/**
 * Moves a section with everything below it, and its headings with it to the level of the new place. One step to undo.
 * False for a place within the section itself, or where its deepest heading would have no level left.
 */
export function moveSectionTo(editor: ReportEditor, id: string, place: SectionPlace): boolean {
  const blocks = editor.children as Block[];
  const from = blocks.findIndex((block) => block.id === id);
  const heading = blocks[from];
  if (heading?.type !== 'heading') return false;
  const section = sectionBlocks(blocks, from);
  const by = place.level - heading.level;
  if (place.index > from && place.index < from + section.length) return false;
  if (!canShift(section, by)) return false;
  if (by === 0 && (place.index === from || place.index === from + section.length)) return false;
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      shiftHeadings(editor, from, section, by);
      for (let i = 0; i < section.length; i += 1) {
        const down = place.index > from;
        const at = [down ? from : from + i];
        const to = [down ? place.index - 1 : place.index + i];
        if (at[0] !== to[0]) Transforms.moveNodes(editor, { at, to });
      }
    });
  });
  return true;
}

/** Whether every heading of a section has a level to go to. */
export function canShift(section: readonly Block[], by: number): boolean {
  return section.every((block) => block.type !== 'heading' || (block.level + by >= 1 && block.level + by <= 4));
}

/** Sets the headings of the section that begins at `from` deeper or higher. */
export function shiftHeadings(editor: ReportEditor, from: number, section: readonly Block[], by: number): void {
  if (by === 0) return;
  section.forEach((block, i) => {
    if (block.type !== 'heading') return;
    Transforms.setNodes(editor, { level: (block.level + by) as Level }, { at: [from + i] });
  });
}
