import { blockSpans, type Block } from '../report/block';

/** The origin of what was typed, or put in with its block. */
export const TYPED = -1;
export const PLACED = -2;

/**
 * A block after an edit, and where it came from: for each UTF-16 unit of its spans the number it had before (see
 * `tokenStarts`), or that it is new; the same for its end, the paragraph mark.
 */
export interface Traced {
  block: Block;
  origins: readonly number[];
  end: number;
  /** It was carried here from another place. */
  moved: boolean;
}

/** Number of UTF-16 units in the spans of a block. */
export function unitsOf(block: Block): number {
  return blockSpans(block).reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Numbers everything that a text is made of in reading order: each block has one number for each UTF-16 unit of its spans
 * and one for its end. Gives the first number of each block, and behind the last one the next that is free.
 */
export function tokenStarts(blocks: readonly Block[]): number[] {
  const starts = [0];
  for (const block of blocks) starts.push(starts.at(-1)! + unitsOf(block) + 1);
  return starts;
}
