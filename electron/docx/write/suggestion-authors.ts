import type { Block } from '../../../core/report/block';
import { changesIn } from '../../../core/suggest/change';

/** Who suggested anything in a text, each once; empty when nothing is suggested. */
export function suggestionAuthors(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap((block) => changesIn(block).map(({ author }) => author)))];
}
