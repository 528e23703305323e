import { blockText, type Block } from './block';

/** 字数 as Chinese offices count: every character but white space. */
export function countChars(text: string): number {
  let count = 0;
  for (const char of text) if (!/\s/u.test(char)) count += 1;
  return count;
}

export function countBlocks(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) count += countChars(blockText(block));
  return count;
}
