import { blockText, type Block } from './block';

/** 字数 as Chinese offices count: every character but white space. */
export function countChars(text: string): number {
  let count = 0;
  for (const char of text) if (!/\s/u.test(char)) count += 1;
  return count;
}

/** Blocks are never changed in place, so a count stays true for the object. */
const counts = new WeakMap<Block, number>();

/** 字数 of a block, counted once. */
export function countBlock(block: Block): number {
  let count = counts.get(block);
  if (count === undefined) {
    count = countChars(blockText(block));
    counts.set(block, count);
  }
  return count;
}

export function countBlocks(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) count += countBlock(block);
  return count;
}
