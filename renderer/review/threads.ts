import type { Block } from '../../core/report/block';
import type { Comment } from '../../core/report/comment';
import { findAnchors, nearestBlock, rememberedQuote, standStill, type Anchor } from '../../core/review/anchors';
import { createStore, type Store } from '../ui/store';

/** The comment threads of one open report, in step with the marks of their words in the text. */
export interface Threads {
  /** Every thread, as it is kept in the file. */
  comments: Store<readonly Comment[]>;
  /** Where the words of each stand, in the order of the text; those whose words are gone are not among them. */
  anchors: Store<ReadonlyMap<string, Anchor>>;
  /** The block a thread stands at: that of its words, or the one nearest to where they stood. */
  blockOf(id: string): string;
  /** Puts a thread in place of the one with its id, or behind the others. */
  put(comment: Comment): void;
  /** Takes out a thread without words; one with words goes with its mark. */
  remove(id: string): void;
  /** Whether the report has this comment, with words or without. */
  has(id: string): boolean;
  /**
   * Follows the text: a thread whose words are gone remembers them and where they stood; one whose mark was taken off
   * (`takenOff`) goes, and comes back with its mark when that is undone.
   */
  update(blocks: readonly Block[], takenOff: ReadonlySet<string>): void;
}

export function createThreads(initial: readonly Comment[], blocks: readonly Block[]): Threads {
  const comments = createStore(initial);
  const anchors = createStore(findAnchors(blocks));
  /** Threads whose mark was taken off, for when undo brings it back. */
  const shelf = new Map<string, Comment>();
  /** The words of each as they were before they began to dwindle. */
  const quotes = new Map([...anchors.get()].map(([id, { quote }]) => [id, quote]));
  let seen = blocks;

  const find = (id: string) => comments.get().find((one) => one.id === id);
  const change = (ids: ReadonlySet<string>, to: (comment: Comment) => Comment | null) => {
    if (ids.size === 0) return;
    comments.set(comments.get().flatMap((one) => (ids.has(one.id) ? (to(one) ?? []) : one)));
  };

  const putAway = (comment: Comment) => {
    shelf.set(comment.id, comment);
    return null;
  };

  const follow = (next: ReadonlyMap<string, Anchor>, order: readonly string[], takenOff: ReadonlySet<string>) => {
    const before = anchors.get();
    const now = new Set(order);
    const gone = [...before.keys()].filter((id) => !next.has(id));
    const off = new Set(gone.filter((id) => takenOff.has(id)));
    const back = new Set([...next.keys()].filter((id) => !before.has(id)));
    change(off, putAway);
    const was = seen.map(({ id }) => id);
    change(new Set(gone.filter((id) => !off.has(id))), (comment) => ({
      ...comment,
      quote: quotes.get(comment.id) ?? '',
      block: nearestBlock(before.get(comment.id)!.block, was, now),
    }));
    change(back, ({ quote: _quote, block: _block, ...comment }) => comment as Comment);
    const returned = [...back].flatMap((id) => shelf.get(id) ?? []);
    for (const { id } of returned) shelf.delete(id);
    if (returned.length > 0) comments.set([...comments.get(), ...returned]);
    const adrift = comments.get().filter(({ id, block }) => !next.has(id) && block && !now.has(block));
    change(new Set(adrift.map(({ id }) => id)), (comment) => ({
      ...comment,
      block: nearestBlock(comment.block!, was, now),
    }));
  };

  return {
    comments,
    anchors,
    blockOf: (id) => anchors.get().get(id)?.block ?? find(id)?.block ?? '',
    put(comment) {
      shelf.delete(comment.id);
      if (find(comment.id)) change(new Set([comment.id]), () => comment);
      else comments.set([...comments.get(), comment]);
    },
    remove: (id) => change(new Set([id]), putAway),
    has: (id) => find(id) !== undefined,
    update(blocks, takenOff) {
      if (blocks === seen) return;
      if (standStill(seen, blocks)) return void (seen = blocks);
      const next = findAnchors(blocks);
      const order = blocks.map(({ id }) => id);
      follow(next, order, takenOff);
      for (const [id, { quote }] of next) quotes.set(id, rememberedQuote(quotes.get(id) ?? '', quote));
      seen = blocks;
      if (!sameAnchors(anchors.get(), next)) anchors.set(next);
    },
  };
}

function sameAnchors(before: ReadonlyMap<string, Anchor>, now: ReadonlyMap<string, Anchor>): boolean {
  if (before.size !== now.size) return false;
  const others = now.entries();
  for (const [id, anchor] of before) {
    const [otherId, other] = others.next().value!;
    if (id !== otherId || anchor.block !== other.block || anchor.start !== other.start) return false;
    if (anchor.end !== other.end || anchor.quote !== other.quote) return false;
  }
  return true;
}
