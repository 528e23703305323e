import { findAnchors } from './anchors';
import type { Comment } from '../report/comment';
import type { Report } from '../report/report';

/**
 * A thread with the block its words begin in and the words themselves. Of one whose words are gone, what is remembered:
 * the block nearest to where they stood and what they were; empty when nothing is.
 */
export interface AnchoredComment extends Comment {
  block: string;
  quote: string;
}

/** The report's threads in the order of their words, those without words last. */
export function anchoredComments(report: Report): AnchoredComment[] {
  const anchors = findAnchors(report.blocks);
  const byId = new Map(report.comments.map((comment) => [comment.id, comment]));
  const found = [...anchors].flatMap(([id, { block, quote }]) => {
    const comment = byId.get(id);
    return comment ? [{ ...comment, block, quote }] : [];
  });
  const blocks = new Set(report.blocks.map(({ id }) => id));
  const lost = report.comments
    .filter(({ id }) => !anchors.has(id))
    .map((comment) => {
      const block = comment.block !== undefined && blocks.has(comment.block) ? comment.block : '';
      return { ...comment, block, quote: comment.quote ?? '' };
    });
  return [...found, ...lost];
}
