import { spansText, type Block, type Span } from '../report/block';
import { END_FIELDS, hasSpans, touchOf, type Change } from './change';
import { formatOf, type Format } from './format';
import { settle } from './settle';

/**
 * Whether the text differs from what it was by nothing but suggestions that `isOwn` names: without them both say the
 * same, and the suggestions of others are as they were. Comments, ids and empty lines do not count.
 */
export function onlySuggests(
  before: readonly Block[],
  after: readonly Block[],
  isOwn: (change: Change) => boolean,
): boolean {
  const base = (blocks: readonly Block[]) =>
    JSON.stringify([settle(blocks, 'reject').flatMap(kinds), settle(blocks, 'reject', isOwn).flatMap(said)]);
  return base(before) === base(after);
}

/** What the blocks are that nobody only suggested. */
function kinds(block: Block): unknown[] {
  if (!hasSpans(block)) return [block.type];
  return spansText(block.children) === '' ? [] : [shape(formatOf(block))];
}

function said(block: Block): unknown[] {
  if (!hasSpans(block))
    return [block.children.map((row) => [...touches(row), row.children.map((cell) => words(cell.children))])];
  const own = words(block.children);
  const ends = Object.values(END_FIELDS).map((field) => idOf(block[field]));
  return own.length === 0 && ends.every((end) => end === null) ? [] : [[own, ends]];
}

/** A heading of no part and one that was never given any are the same. */
function shape({ type, level, part, runIn, headLength }: Format): unknown[] {
  return [type, level ?? null, part ?? null, runIn ? (headLength ?? 0) : null];
}

/** Words with what others suggest of them, however the spans are cut. */
function words(spans: readonly Span[]): [string, ...unknown[]][] {
  const out: [string, ...unknown[]][] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const own = touches(span);
    if (last && last[1] === own[0] && last[2] === own[1]) last[0] += span.text;
    else if (span.text !== '') out.push([span.text, ...own]);
  }
  return out;
}

function touches(at: Readonly<Record<string, unknown>>): [string | null, string | null] {
  return [idOf(touchOf(at, 'inserted')), idOf(touchOf(at, 'deleted'))];
}

function idOf(change: unknown): string | null {
  return (change as Change | undefined)?.id ?? null;
}
