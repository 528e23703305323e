import type { Block, Heading, Span, TextBlock } from '../report/block';
import { endTouchOf, hasSpans, touchOf } from './change';
import type { Traced } from './traced';

/**
 * Dividing a block leaves its id to the first half. Where nothing of that half stays when the suggestions are rejected, the
 * second half is the block that was there, and gets its name back.
 */
export function identify(
  before: readonly Block[],
  after: readonly Traced[],
  starts: readonly number[],
): readonly Traced[] {
  const result = after.map((now) => adopt(before, headsInFront(now), starts));
  for (let i = 0; i + 1 < result.length; i += 1) {
    const [first, second] = [result[i]!, result[i + 1]!];
    if (first.end >= 0 || first.moved || !hasSpans(first.block) || !hasSpans(second.block)) continue;
    const index = before.findIndex(({ id }) => id === first.block.id);
    if (index < 0 || second.end !== starts[index + 1]! - 1) continue;
    if (before.some(({ id }) => id === second.block.id)) continue;
    const was = before[index]!;
    const stays = hasSpans(was) ? firstStaying(was) : -1;
    if (stays >= 0 && !second.origins.includes(starts[index]! + stays)) continue;
    const { part: _, formatChange: __, ...rest } = first.block;
    const { part, formatChange } = first.block;
    result[i] = { ...first, block: { ...rest, id: second.block.id } as Block };
    const own = { ...(part !== undefined && { part }), ...(formatChange !== undefined && { formatChange }) };
    result[i + 1] = { ...second, block: { ...second.block, ...own, id: first.block.id } as Block };
  }
  return result;
}

/** Words of one's own that take in what follows them leave nothing when rejected: the block is the one that followed. */
function adopt(before: readonly Block[], now: Traced, starts: readonly number[]): Traced {
  if (now.end < 0 || now.moved || !hasSpans(now.block)) return now;
  const was = before.find(({ id }) => id === now.block.id);
  if (!was || !hasSpans(was) || !endTouchOf(was, 'inserted') || firstStaying(was) >= 0) return now;
  const follows = before[starts.findLastIndex((start) => start <= now.end)];
  if (!follows || follows === was || !hasSpans(follows)) return now;
  return { ...now, block: { ...now.block, id: follows.id } as Block };
}

/** Heading words stand in front: where an edit left some behind other words, they are body, as the editor will have it. */
function headsInFront(now: Traced): Traced {
  const { block } = now;
  if (block.type !== 'heading' || !block.runIn) return now;
  const body = block.children.findIndex((span) => !span.head && span.text !== '');
  if (body < 0 || !block.children.some((span, i) => i > body && span.head)) return now;
  const children = block.children.map((span, i): Span => {
    const { head, ...rest } = span;
    return i > body && head ? (rest as Span) : span;
  });
  return { ...now, block: { ...block, children } };
}

/** The first unit of a block that was not itself suggested. */
function firstStaying(block: Heading | TextBlock): number {
  let unit = 0;
  for (const span of block.children) {
    if (span.text !== '' && !touchOf(span, 'inserted')) return unit;
    unit += span.text.length;
  }
  return -1;
}
