import { blockSpans, type Block, type Span } from '../../../core/report/block';
import { commentIds, type Comment } from '../../../core/report/comment';
import { durableCommentId } from '../comment-ids';

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

/** Which threads begin before a span and which end behind it. */
export interface Anchors {
  starts: Map<Span, Thread[]>;
  ends: Map<Span, Thread[]>;
}

export const NO_ANCHORS: Anchors = { starts: new Map(), ends: new Map() };

/** Numbers comments and replies in the order they stand in the report. */
export function commentThreads(comments: readonly Comment[]): Map<string, Thread> {
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
    const root = { ...entry(comment, durableCommentId(comment.id)), resolved: comment.resolved };
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
 * Where each thread stands: from the first span marked with it to the last, over blocks if need be. A comment whose
 * words are gone stands with the thread before it, most likely the nearest since a reader comments from top to bottom, or
 * at the very beginning: Word drops what is anchored nowhere.
 */
export function anchorThreads(blocks: readonly Block[], threads: ReadonlyMap<string, Thread>): Anchors {
  const first = new Map<string, Span>();
  const last = new Map<string, Span>();
  const spans = blocks.flatMap(blockSpans);
  for (const span of spans) {
    for (const id of commentIds(span)) {
      if (!first.has(id)) first.set(id, span);
      last.set(id, span);
    }
  }
  const anchors: Anchors = { starts: new Map(), ends: new Map() };
  let near = spans[0];
  for (const [id, thread] of threads) {
    const start = first.get(id) ?? near;
    if (!start) continue;
    near = last.get(id) ?? start;
    add(anchors.starts, start, thread);
    add(anchors.ends, near, thread);
  }
  return anchors;
}

function add(map: Map<Span, Thread[]>, span: Span, thread: Thread): void {
  const there = map.get(span);
  if (there) there.push(thread);
  else map.set(span, [thread]);
}
