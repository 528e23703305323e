import type { Span } from '../report/block';

const HELD = 'was_comment_';
const MARK = 'comment_';

/**
 * Words that were moved are there twice: the comments on them go with the words, and the deleted copy only keeps in mind
 * which they were.
 */
export function heldComment(span: Span): Span {
  return renamed(span, MARK, HELD);
}

/** Words put back where they were have their comments again. */
export function releasedComment(span: Span): Span {
  return renamed(span, HELD, MARK);
}

function renamed(span: Span, from: string, to: string): Span {
  if (!Object.keys(span).some((key) => key.startsWith(from))) return span;
  const fields = Object.entries(span).map(([key, value]) => [
    key.startsWith(from) ? to + key.slice(from.length) : key,
    value,
  ]);
  return Object.fromEntries(fields) as Span;
}
