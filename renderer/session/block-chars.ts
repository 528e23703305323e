import { blockText, type Block } from '../../core/report/block';
import { countChars } from '../../core/report/count';

/** Blocks are never changed in place, so a count stays true for the object. */
const counts = new WeakMap<Block, number>();

/** 字数 of a block, counted once. */
export function blockChars(block: Block): number {
  let count = counts.get(block);
  if (count === undefined) {
    count = countChars(blockText(block));
    counts.set(block, count);
  }
  return count;
}
