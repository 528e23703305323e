import { blockSpans, type Block, type Span } from '../../../core/report/block';
import { commentIds, type Comment } from '../../../core/report/comment';
import { durableCommentId } from '../comment-ids';
import { withLostQuote } from '../lost-quote';

/** One entry of word/comments.xml: a comment or a reply to one. */
export interface CommentEntry {
  /** w:id, counted through the file. */
  number: number;
  durableId: number;
  /** Entry replied to. */
  parent: CommentEntry | null;
  author: string;
  at: string;
  text: string;
  resolved: boolean;
}

/** A comment followed by its replies. */
export type Thread = CommentEntry[];

/** Which threads begin before a span and which end behind it; those without words stand at a point before one. */
export interface Anchors {
  starts: Map<Span, Thread[]>;
  ends: Map<Span, Thread[]>;
  points: Map<Span, Thread[]>;
}

export const NO_ANCHORS: Anchors = { starts: new Map(), ends: new Map(), points: new Map() };

/**
 * Numbers comments and replies in the order they stand in the report. A comment whose words are gone from the blocks says
 * what they were.
 */
export function commentThreads(blocks: readonly Block[], comments: readonly Comment[]): Map<string, Thread> {
  const anchored = new Set(blocks.flatMap(blockSpans).flatMap(commentIds));
  const threads = new Map<string, Thread>();
  const taken = new Set<number>();
  let number = 0;
  const entry = (said: { author: string; at: string; text: string }, durable: number): CommentEntry => {
    while (taken.has(durable)) durable = (durable % 0x7ffffffe) + 1;
    taken.add(durable);
    const { author, at, text } = said;
    return { number: number++, durableId: durable, parent: null, author, at, text, resolved: false };
  };
  for (const comment of comments) {
    const text = anchored.has(comment.id) ? comment.text : withLostQuote(comment.text, comment.quote);
    const root = { ...entry({ ...comment, text }, durableCommentId(comment.id)), resolved: comment.resolved };
    const replies = comment.replies.map((reply, i) => ({
      ...entry(reply, durableCommentId(comment.id, i)),
      parent: root,
      resolved: comment.resolved,
    }));
    threads.set(comment.id, [root, ...replies]);
  }
  return threads;
}

/**
 * Where each thread stands: from the first span marked with it to the last, over blocks if need be. A comment whose words
 * are gone stands at the start of the block they were in, or of the printed one before that; where nobody knows it any
 * more, at the thread before it, since a reader comments from top to bottom: Word drops what is anchored nowhere.
 * `order` has the ids of all blocks of the report.
 */
export function anchorThreads(
  blocks: readonly Block[],
  threads: ReadonlyMap<string, Thread>,
  comments: readonly Comment[],
  order: readonly string[],
): Anchors {
  const first = new Map<string, Span>();
  const last = new Map<string, Span>();
  for (const span of blocks.flatMap(blockSpans)) {
    for (const id of commentIds(span)) {
      if (!first.has(id)) first.set(id, span);
      last.set(id, span);
    }
  }
  const anchors: Anchors = { starts: new Map(), ends: new Map(), points: new Map() };
  let near = blocks[0] && blockSpans(blocks[0])[0];
  for (const { id, block } of comments) {
    const thread = threads.get(id);
    const start = first.get(id);
    if (!thread) continue;
    if (start) {
      near = last.get(id)!;
      add(anchors.starts, start, thread);
      add(anchors.ends, near, thread);
      continue;
    }
    const point = startOf(blocks, order, block) ?? near;
    if (point) add(anchors.points, point, thread);
  }
  return anchors;
}

/** The first span of a block that prints, or of the nearest before it that does. */
function startOf(blocks: readonly Block[], order: readonly string[], id: string | undefined): Span | undefined {
  const printed = new Map(blocks.map((block) => [block.id, block]));
  for (let i = id === undefined ? -1 : order.indexOf(id); i >= 0; i -= 1) {
    const block = printed.get(order[i]!);
    if (block) return blockSpans(block)[0];
  }
  return undefined;
}

function add(map: Map<Span, Thread[]>, span: Span, thread: Thread): void {
  const there = map.get(span);
  if (there) there.push(thread);
  else map.set(span, [thread]);
}
