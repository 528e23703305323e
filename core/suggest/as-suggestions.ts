import { align } from '../merge/align';
import { blockSpans, type Block } from '../report/block';
import { endTouchOf, hasSpans } from './change';
import type { DiffLists } from './redline';
import { replaceAll } from './replace-all';
import { PLACED, TYPED, tokenStarts, unitsOf, type Traced } from './traced';
import { trackEdit } from './track-edit';
import type { Tracking } from './tracking';

/**
 * The new text with everything that makes it differ from the old one as suggestions, also what was done to the words
 * themselves: `onlySuggests` holds of it.
 */
export function asSuggestions(
  before: readonly Block[],
  after: readonly Block[],
  tracking: Tracking,
  diff: DiffLists,
): Block[] {
  const alike = (a: Block | undefined, b: Block | undefined) => a === b || JSON.stringify(a) === JSON.stringify(b);
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && alike(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < least - head && alike(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  while (head > 0 && runsOn(before[head - 1]!)) head -= 1;
  while (tail > 0 && [before, after].some((list) => list.length > tail && runsOn(list.at(-1 - tail)!))) tail -= 1;
  const was = before.slice(head, before.length - tail);
  const now = traced(was, after.slice(head, after.length - tail), diff);
  const drawn = trackEdit(was, now, tracking);
  const { blocks } = drawn.refused ? replaceAll(was, now, tracking) : drawn;
  return [...after.slice(0, head), ...blocks, ...after.slice(after.length - tail)];
}

/** What each block is made of, as far as it can be told without having seen the edit. */
function traced(before: readonly Block[], after: readonly Block[], diff: DiffLists): Traced[] {
  const starts = tokenStarts(before);
  const known = new Map(before.map((block, index) => [block.id, index]));
  return after.map((block): Traced => {
    const index = known.get(block.id) ?? -1;
    const was = before[index];
    const origins = Array<number>(unitsOf(block)).fill(was ? TYPED : PLACED);
    if (!was || hasSpans(was) !== hasSpans(block)) return { block, origins, end: PLACED, moved: false };
    const first = starts[index]!;
    for (const { same, from, to, start } of align(blockSpans(was), blockSpans(block), diff, true))
      if (same) for (let unit = from; unit < to; unit += 1) origins[start + unit - from] = first + unit;
    return { block, origins, end: starts[index + 1]! - 1, moved: false };
  });
}

function runsOn(block: Block): boolean {
  return endTouchOf(block, 'inserted') !== undefined || endTouchOf(block, 'deleted') !== undefined;
}
