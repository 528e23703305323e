import type { Block } from '../report/block';
import { commentIds } from '../report/comment';
import { placedSpans } from '../report/pins';

/** Words of one block that a comment is about; `start` and `end` are UTF-16 units of the block's plain text. */
export interface Stretch {
  id: string;
  start: number;
  end: number;
  text: string;
}

/** Where the words of a comment stand: where they begin, and all of them, lines of several blocks one under the other. */
export interface Anchor {
  block: string;
  start: number;
  /** The end of the words in the first block. */
  end: number;
  quote: string;
}

const NONE: readonly Stretch[] = [];
const known = new WeakMap<Block, readonly Stretch[]>();

/** The commented words of a block, one stretch for each run of a comment's spans. Worked out once per block object. */
function stretchesIn(block: Block): readonly Stretch[] {
  let stretches = known.get(block);
  if (!stretches) known.set(block, (stretches = readStretches(block)));
  return stretches;
}

function readStretches(block: Block): readonly Stretch[] {
  let found: Stretch[] | undefined;
  for (const [span, start] of placedSpans(block)) {
    if (span.text === '') continue;
    for (const id of commentIds(span)) {
      found ??= [];
      const before = found.find((one) => one.id === id && one.end === start);
      if (before) Object.assign(before, { end: start + span.text.length, text: before.text + span.text });
      else found.push({ id, start, end: start + span.text.length, text: span.text });
    }
  }
  return found ?? NONE;
}

/** Whether all commented words stand in the same blocks, at the same places, as before: so they mostly do while one types. */
export function standStill(before: readonly Block[], now: readonly Block[]): boolean {
  return (
    before.length === now.length &&
    now.every((block, i) => {
      const was = before[i]!;
      return block === was || (block.id === was.id && isSame(stretchesIn(was), stretchesIn(block)));
    })
  );
}

function isSame(before: readonly Stretch[], now: readonly Stretch[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ id, start, end, text }, i) => {
      const was = before[i]!;
      return id === was.id && start === was.start && end === was.end && text === was.text;
    })
  );
}

/** Every comment that has words, in the order of the words. */
export function findAnchors(blocks: readonly Block[]): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const last = new Map<string, string>();
  for (const block of blocks) {
    for (const { id, start, end, text } of stretchesIn(block)) {
      const anchor = anchors.get(id);
      if (!anchor) anchors.set(id, { block: block.id, start, end, quote: text });
      else anchor.quote += (last.get(id) === block.id ? '' : '\n') + text;
      last.set(id, block.id);
    }
  }
  return anchors;
}

/**
 * What to remember of words that change: the longer of two states of them, so that words deleted character by
 * character are remembered whole.
 */
export function rememberedQuote(before: string, now: string): string {
  return isPartOf(now, before) ? before : now;
}

/** Whether the characters of one text all stand in the other, in their order. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (let i = 0; i < whole.length && at < part.length; i++) if (whole[i] === part[at]) at += 1;
  return at === part.length;
}

/** The block nearest to one that is gone: the closest of those before it that still stand, or else behind it. */
export function nearestBlock(gone: string, before: readonly string[], now: ReadonlySet<string>): string {
  if (now.has(gone)) return gone;
  const at = before.indexOf(gone);
  const above = before.slice(0, Math.max(0, at)).findLast((id) => now.has(id));
  return above ?? before.slice(at + 1).find((id) => now.has(id)) ?? '';
}
