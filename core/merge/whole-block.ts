import type { Block } from '../report/block';
import { END_FIELDS, hasSpans, touchOf, type Change, type Touch } from '../suggest/change';

/** A block with all of it put in or to go. */
export function wholeBlock(block: Block, touch: Touch, change: Change): Block {
  if (!hasSpans(block)) return { ...block, children: block.children.map((row) => ({ ...row, [touch]: change })) };
  const children = block.children.map((span) => (touchOf(span, touch) ? span : { ...span, [touch]: change }));
  return { ...block, children, [END_FIELDS[touch]]: change } as Block;
}
