import type { Heading, TextBlock } from '../report/block';
import { touchOf } from './change';
import type { Format } from './format';
import { hasSpans } from './change';
import type { Traced } from './traced';

/**
 * Whether the words of a block that were not suggested are on the same side of the heading words' end as in `format`;
 * `start` is the number of the first unit of the block as it was.
 */
export function headsStay(
  { block, origins }: Traced,
  was: Heading | TextBlock,
  start: number,
  { runIn, headLength = 0 }: Format,
): boolean {
  if (!runIn || !hasSpans(block)) return true;
  const inHead: (boolean | null)[] = [];
  let settled = 0;
  for (const span of was.children) {
    const isNew = touchOf(span, 'inserted') !== undefined;
    for (let i = 0; i < span.text.length; i += 1) {
      inHead.push(isNew ? null : settled < headLength);
      if (!isNew) settled += 1;
    }
  }
  let at = 0;
  return block.children.every((span) => {
    const units = origins.slice(at, at + span.text.length);
    at += span.text.length;
    return units.every((origin) => {
      const expected = origin < start ? null : (inHead[origin - start] ?? null);
      return expected === null || expected === Boolean(span.head);
    });
  });
}
