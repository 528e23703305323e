import type { Block, Span } from '../report/block';
import type { Report } from '../report/report';
import { hasSpans } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';
import { align } from './align';
import { sameMarks, sameValue } from './edit-spans';
import { sliceText } from './slice-text';

/**
 * What two files of a report have in common, where no version tells: the blocks that both have, with the words that both
 * have in them. Set against it, each side only ever added something, so that merging takes nothing away.
 */
export function commonText(mine: Report, theirs: Report, diff: DiffLists): Report {
  const others = new Map(theirs.blocks.map((block) => [block.id, block]));
  const blocks = mine.blocks.flatMap((block): Block[] => {
    const other = others.get(block.id);
    if (!other) return [];
    if (sameValue(block, other)) return [block];
    if (!hasSpans(block) || !hasSpans(other)) return [];
    return [{ ...block, children: commonSpans(block.children, other.children, diff) } as Block];
  });
  return { ...mine, blocks, comments: [] };
}

function commonSpans(a: readonly Span[], b: readonly Span[], diff: DiffLists): Span[] {
  const spans = align(a, b, diff).flatMap((one) => {
    if (!one.same) return [];
    const [ours, others] = [sliceText(a, one.from, one.to), sliceText(b, one.start, one.end)];
    const alike = ours.length === others.length && ours.every((span, i) => sameMarks(span, others[i]!));
    return alike ? ours : ours.map(({ text }) => ({ text }));
  });
  return spans.length > 0 ? spans : [{ text: '' }];
}
