import type { Block } from '../../core/report/block';
import type { Comment } from '../../core/report/comment';
import type { Part } from '../../core/report/part';
import type { Anchor } from '../../core/review/anchors';
import type { CommentFilter } from './review';

/** A thread with where it stands. */
export interface PlacedThread {
  comment: Comment;
  block: string;
  offset: number;
  /** Its words are gone; `quote` is what they were. */
  isLost: boolean;
  quote: string;
  part: Part | null;
}

/** Every thread in the order of the text, with those without words where they stood. */
export function placeThreads(
  comments: readonly Comment[],
  anchors: ReadonlyMap<string, Anchor>,
  blocks: readonly Block[],
): PlacedThread[] {
  const order = new Map<string, { index: number; part: Part | null }>();
  let part: Part | null = null;
  blocks.forEach((block, index) => {
    if (block.type === 'heading' && block.level === 1) part = block.part ?? null;
    order.set(block.id, { index, part });
  });
  const first = blocks[0]?.id ?? '';
  const placed = comments.map((comment): PlacedThread => {
    const anchor = anchors.get(comment.id);
    if (anchor) {
      const { block, start, quote } = anchor;
      return { comment, block, offset: start, isLost: false, quote, part: order.get(block)?.part ?? null };
    }
    const block = comment.block !== undefined && order.has(comment.block) ? comment.block : first;
    const quote = comment.quote ?? '';
    return { comment, block, offset: 0, isLost: true, quote, part: order.get(block)?.part ?? null };
  });
  const indexOf = ({ block }: PlacedThread) => order.get(block)?.index ?? 0;
  return placed.sort((a, b) => indexOf(a) - indexOf(b) || a.offset - b.offset);
}

export function passes({ comment, part }: PlacedThread, filter: CommentFilter): boolean {
  if (filter.state !== 'all' && comment.resolved !== (filter.state === 'resolved')) return false;
  if (filter.stage !== null && (comment.stage ?? '') !== filter.stage) return false;
  if (filter.part !== null && part !== filter.part) return false;
  return filter.author === null || speakersOf(comment).includes(filter.author);
}

/** Who said something in a thread, first come first. */
export function speakersOf(comment: Comment): string[] {
  return [...new Set([comment.author, ...comment.replies.map(({ author }) => author)])];
}
