import type { Block } from '../report/block';
import { isTouched } from './change';

/** Whether the block of this id carries suggestions. */
export function isSuggestedIn(blocks: readonly Block[], id: string): boolean {
  const block = blocks.find((one) => one.id === id);
  return block !== undefined && isTouched(block);
}
