import { blockSpans } from './block';
import { commentIds, type Comment } from './comment';
import type { Report } from './report';

/** A thread with the block its words begin in and the words themselves; both empty when they are gone. */
export interface AnchoredComment extends Comment {
  block: string;
  quote: string;
}

/** The report's threads in the order of their words, those without words last. */
export function anchoredComments(report: Report): AnchoredComment[] {
  const anchors = new Map<string, { block: string; quote: string; last: string }>();
  for (const block of report.blocks) {
    for (const span of blockSpans(block)) {
      for (const id of commentIds(span)) {
        const anchor = anchors.get(id);
        if (!anchor) {
          anchors.set(id, { block: block.id, quote: span.text, last: block.id });
          continue;
        }
        anchor.quote += (anchor.last === block.id ? '' : '\n') + span.text;
        anchor.last = block.id;
      }
    }
  }
  const byId = new Map(report.comments.map((comment) => [comment.id, comment]));
  const found = [...anchors].flatMap(([id, { block, quote }]) => {
    const comment = byId.get(id);
    return comment ? [{ ...comment, block, quote }] : [];
  });
  const lost = report.comments.filter((c) => !anchors.has(c.id)).map((c) => ({ ...c, block: '', quote: '' }));
  return [...found, ...lost];
}
