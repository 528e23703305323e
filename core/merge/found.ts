import { blockText, type Block, type Span } from '../report/block';
import { hasSpans, suggestionIds, touchOf, withoutTouch, type Change } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';
import type { Draft } from './draft';
import type { Choice, Copy, Incoming, Returned } from './incoming';
import { stableId } from './stable-id';

/** Something that came back, and how it is taken into our text. */
export interface Found {
  entry: Incoming;
  take(draft: Draft, choice: Choice): void;
}

/** What every look at a returned copy needs. */
export interface Look extends Returned {
  mine: Copy;
  diff: DiffLists;
  baseById: ReadonlyMap<string, Block>;
  mineById: ReadonlyMap<string, Block>;
  /** Blocks of the returned text that were put into ours by now: their ids there by their place. */
  putIn: Map<number, string>;
  /** Blocks that are to stand elsewhere in our text. */
  moving: Set<string>;
}

export function startLook(mine: Copy, returned: Returned, diff: DiffLists): Look {
  const byId = (blocks: readonly Block[]) => new Map(blocks.map((block) => [block.id, block]));
  return {
    ...returned,
    mine,
    diff,
    baseById: byId(returned.base.blocks),
    mineById: byId(mine.blocks),
    putIn: new Map(),
    moving: new Set(),
  };
}

/** The id of the comment in which an entry is told when ours stay. */
export function noteId(entry: string): string {
  return stableId('t', entry);
}

/**
 * Whether an entry was taken in before, as a comment or as a suggestion that nobody settled since. Its ids tell, which
 * are made of what was sent and what came back alone: how our text compares now may differ with all that came in.
 */
export function isTakenIn(look: Look, entry: string, suggestion: string): boolean {
  let ids = takenBy.get(look);
  if (!ids) {
    ids = new Set([...look.mine.comments.map(({ id }) => id), ...suggestionIds(look.mine.blocks)]);
    takenBy.set(look, ids);
  }
  return ids.has(noteId(entry)) || ids.has(suggestion);
}

/** Whether a suggestion was there and went since, when a person took another's words for its place. */
export function isSettled({ mine }: Look, suggestion: string): boolean {
  return mine.comments.some(({ settles }) => Array.isArray(settles) && settles.includes(suggestion));
}

const takenBy = new WeakMap<Look, Set<string>>();

const CONTEXT = 20;

/** The place of an entry in our text, with the words around it. */
export function placed(
  block: Block | undefined,
  start: number,
  end: number,
): Pick<Incoming, 'block' | 'start' | 'end' | 'before' | 'after'> {
  if (!block) return { block: '', start: 0, end: 0, before: '', after: '' };
  const text = blockText(block);
  const before = (start > CONTEXT ? '…' : '') + text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT) + (end + CONTEXT < text.length ? '…' : '');
  return { block: block.id, start, end, before, after };
}

/** The nearest block at or above a block of the returned text that ours has; the first where there is none. */
export function nearestOurs(look: Look, index: number): Block | undefined {
  let nearest = nearestBy.get(look);
  if (!nearest) {
    let last: Block | undefined;
    nearest = look.theirs.blocks.map(({ id }) => (last = look.mineById.get(id) ?? last));
    nearestBy.set(look, nearest);
  }
  return nearest[Math.min(index, nearest.length - 1)] ?? look.mine.blocks[0];
}

/** Worked out once a look: a copy may come back with tens of thousands of new paragraphs. */
const nearestBy = new WeakMap<Look, (Block | undefined)[]>();

/** Whether we have a block of these words too, which the copy that was sent did not have. */
export function isOurNew(look: Look, text: string): boolean {
  let texts = newTextsBy.get(look);
  if (!texts) {
    const own = look.mine.blocks.filter(({ id }) => !look.baseById.has(id));
    texts = new Set(own.map(acceptedBlockText));
    newTextsBy.set(look, texts);
  }
  return texts.has(text);
}

const newTextsBy = new WeakMap<Look, Set<string>>();

/** Behind which of our blocks something belongs that stands behind this place of the returned text; null for the beginning. */
export function placeBehind(look: Look, index: number): string | null {
  for (let i = index; i >= 0; i -= 1) {
    const id = look.putIn.get(i) ?? look.theirs.blocks[i]?.id ?? '';
    if (look.putIn.has(i) || look.mineById.has(id)) return id;
  }
  return null;
}

/** Words as they read when all that is suggested about them is accepted. */
export function acceptedText(spans: readonly Span[]): string {
  return spans.map((span) => (touchOf(span, 'deleted') ? '' : span.text)).join('');
}

export function acceptedBlockText(block: Block): string {
  return hasSpans(block)
    ? acceptedText(block.children)
    : block.children
        .map((row) =>
          touchOf(row, 'deleted') ? '' : row.children.map((cell) => acceptedText(cell.children)).join('\t'),
        )
        .join('\n');
}

/** A span of a returned copy as words of a suggestion. */
export function suggestedSpan(span: Span, change: Change): Span {
  const out: Span = { ...span, inserted: change };
  if (touchOf(span, 'deleted')) out['deleted'] = change;
  return out;
}

/** The same as plain words. */
export function plainSpan(span: Span): Span {
  return withoutTouch(withoutTouch(span, 'inserted'), 'deleted');
}
