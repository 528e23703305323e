import { Editor, Transforms } from 'slate';
import { sectionBlocks } from '../../../core/report/sections';
import type { Block, Heading } from '../../../core/report/block';
import type { ReportEditor } from '../slate-types';

/** Swaps a section with its neighbour of the same level; false when there is none on that side. */
export function moveSection(editor: ReportEditor, id: string, direction: 'up' | 'down'): boolean {
  const blocks = editor.children as Block[];
  const from = blocks.findIndex((block) => block.id === id);
  const heading = blocks[from];
  if (heading?.type !== 'heading') return false;
  const first = direction === 'down' ? from : previousSibling(blocks, from, heading);
  if (first === null) return false;
  const upper = sectionBlocks(blocks, first);
  const second = first + upper.length;
  const below = blocks[second];
  if (below?.type !== 'heading' || below.level !== heading.level) return false;
  const lower = sectionBlocks(blocks, second);
  Editor.withoutNormalizing(editor, () => {
    for (let i = 0; i < lower.length; i += 1) Transforms.moveNodes(editor, { at: [second + i], to: [first + i] });
  });
  return true;
}

function previousSibling(blocks: readonly Block[], from: number, heading: Heading): number | null {
  for (let i = from - 1; i >= 0; i -= 1) {
    const block = blocks[i]!;
    if (block.type !== 'heading') continue;
    if (block.level === heading.level) return i;
    if (block.level < heading.level) return null;
  }
  return null;
}
