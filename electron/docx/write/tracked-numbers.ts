import { blockText, type Block, type Span } from '../../../core/report/block';
import { headingNumbers } from '../../../core/report/numbering';
import {
  changesIn,
  endTouchOf,
  formatChangeOf,
  hasSpans,
  touchOf,
  type Change,
  type Touch,
} from '../../../core/suggest/change';
import { settle } from '../../../core/suggest/settle';

/**
 * The blocks with the number of each heading as a span of text before it. Where changes are suggested, headings are
 * counted as if all were accepted; one that will be none then keeps the number it had, as gone with it.
 */
export function numberedBlocks(blocks: readonly Block[], suggested: boolean): Block[] {
  const numbers = headingNumbers(suggested ? printed(settle(blocks, 'accept')) : blocks);
  const former = suggested ? headingNumbers(printed(settle(blocks, 'reject'))) : numbers;
  return blocks.map((block) => {
    if (!hasSpans(block)) return block;
    const [now, was] = [numbers.get(block.id), former.get(block.id)];
    const text = now ?? was;
    if (text === undefined) return block;
    const touch = now === undefined ? 'deleted' : was === undefined ? 'inserted' : undefined;
    const change = touch && reason(block, touch);
    const number: Span = { text, ...(block.type === 'heading' && block.runIn && { head: true }) };
    return { ...block, children: [change ? { ...number, [touch]: change } : number, ...block.children] } as Block;
  });
}

/** Whose suggestion it is that a block becomes a heading, or is none any more. */
function reason(block: Block, touch: Touch): Change | undefined {
  const words = hasSpans(block) ? block.children.map((span) => touchOf(span, touch)).find(Boolean) : undefined;
  return words ?? formatChangeOf(block)?.change ?? endTouchOf(block, touch) ?? changesIn(block)[0];
}

function printed(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => blockText(block).trim() !== '');
}
