/** A remark in the margin, anchored by the mark `comment_<id>` on the spans it is about. */
export interface Comment {
  id: string;
  author: string;
  /** ISO 8601; empty when unknown. */
  at: string;
  text: string;
  resolved: boolean;
  replies: Reply[];
  /** When its text was last changed, ISO 8601. */
  edited?: string;
  /** The stage (id) the report was in when it was written. */
  stage?: string;
  /** Id of the checklist item it speaks of. */
  item?: string;
  /** Class (classOf) of the finding it speaks of. */
  finding?: string;
  /** Ids of suggestions that went when their place was settled by taking another's words. */
  settles?: string[];
  /** Of a comment whose words are gone: what they were, and the block nearest to where they stood. */
  quote?: string;
  block?: string;
  [field: string]: unknown;
}

export interface Reply {
  /** Absent in files from before replies had one, and from Word. */
  id?: string;
  author: string;
  at: string;
  text: string;
  edited?: string;
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
