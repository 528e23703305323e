import type { Block } from '../../core/report/block';
import { countBlock } from '../../core/report/count';
import type { ReportEditor } from '../editor/slate-types';

/** Cards this far out of sight, in pixels, are drawn already, so that scrolling finds them there. */
export const AHEAD = 500;

/** What the last line of a block leaves empty, and its share of page edges, in characters. */
const BESIDE_WORDS = 14;

interface Box {
  top: number;
  height: number;
}

/**
 * Tells where a block stands that is so far out of the view that browsers need not have laid it out: by the box of its
 * chunk, which is known in any case, and the characters in it. Null for one that can be asked at no cost.
 */
export function guessedBoxes(editor: ReportEditor, view: DOMRect): (element: Element, block: Block) => Box | null {
  const chunks = new Map<Element, ReadonlyMap<string, Box> | null>();
  let blocks: ReadonlyMap<string, Block> | undefined;
  return (element, block) => {
    const chunk = element.closest('.chunk');
    if (!chunk) return null;
    let boxes = chunks.get(chunk);
    if (boxes === undefined) {
      const { top, bottom, height } = chunk.getBoundingClientRect();
      const isFar = bottom < view.top - AHEAD || top > view.bottom + AHEAD;
      blocks ??= new Map((editor.children as Block[]).map((one) => [one.id, one]));
      boxes = isFar ? divided(chunk, { top, height }, blocks) : null;
      chunks.set(chunk, boxes);
    }
    return boxes?.get(block.id) ?? null;
  };
}

function divided(chunk: Element, { top, height }: Box, blocks: ReadonlyMap<string, Block>): ReadonlyMap<string, Box> {
  const shares = [...chunk.children].flatMap((child) => {
    const block = blocks.get((child as HTMLElement).dataset['block'] ?? '');
    return block ? [[block.id, countBlock(block) + BESIDE_WORDS] as const] : [];
  });
  const whole = shares.reduce((sum, [, chars]) => sum + chars, 0);
  let above = top;
  return new Map(
    shares.map(([id, chars]) => {
      const box = { top: above, height: (height * chars) / whole };
      above += box.height;
      return [id, box];
    }),
  );
}
