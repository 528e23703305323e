/** A remark in the margin, anchored by the mark `comment_<id>` on the spans it is about. */
export interface Comment {
  id: string;
  author: string;
  /** ISO 8601; empty when unknown. */
  at: string;
  text: string;
  resolved: boolean;
  replies: Reply[];
  [field: string]: unknown;
}

export interface Reply {
  author: string;
  at: string;
  text: string;
  [field: string]: unknown;
}

const PREFIX = 'comment_';

export function commentMark(id: string): `comment_${string}` {
  return `${PREFIX}${id}`;
}

/** The ids of the comments anchored on a span. */
export function commentIds(span: Readonly<Record<string, unknown>>): string[] {
  const ids: string[] = [];
  for (const key in span) if (key.startsWith(PREFIX) && span[key]) ids.push(key.slice(PREFIX.length));
  return ids;
}
