import type { Comment, Reply } from '../report/comment';
import { sameValue } from './edit-spans';
import { mergeFields } from './merge-values';
import { stableId } from './stable-id';

export interface MergedComments {
  comments: Comment[];
  /** Ids of threads that theirs added, answered, changed or took away. */
  added: string[];
  replies: number;
  resolved: string[];
  reopened: string[];
  removed: string[];
}

/** Joins threads by id, three ways: replies of both sides, and the state that one side changed. */
export function mergeComments(
  base: readonly Comment[],
  mine: readonly Comment[],
  theirs: readonly Comment[],
): MergedComments {
  const byId = (comments: readonly Comment[]) => new Map(comments.map((comment) => [comment.id, comment]));
  const [was, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const merged: MergedComments = { comments: [], added: [], replies: 0, resolved: [], reopened: [], removed: [] };
  for (const comment of mine) {
    const other = others.get(comment.id);
    const sent = was.get(comment.id);
    if (!other && sent && sameValue(sent, comment)) {
      merged.removed.push(comment.id);
      continue;
    }
    const next = other ? mergeThread(sent, comment, other) : comment;
    merged.comments.push(next);
    merged.replies += Math.max(0, next.replies.length - comment.replies.length);
    if (next.resolved !== comment.resolved) merged[next.resolved ? 'resolved' : 'reopened'].push(comment.id);
  }
  for (const comment of theirs) {
    if (ours.has(comment.id)) continue;
    const sent = was.get(comment.id);
    // We took it away; it comes back only where they went on with it.
    if (sent && sameValue(sent, comment)) continue;
    merged.comments.push(comment);
    merged.added.push(comment.id);
  }
  return merged;
}

function mergeThread(base: Comment | undefined, mine: Comment, theirs: Comment): Comment {
  if (sameValue(mine, theirs) || (base && sameValue(base, theirs))) return mine;
  const { fields, conflicts } = mergeFields(base, mine, theirs, ['replies']);
  const replies = mergeReplies(base?.replies ?? [], mine.replies, theirs.replies);
  // Both reworded the remark: theirs is kept as an answer.
  if (conflicts.includes('text') && !replies.some((reply) => reply.text === theirs.text)) {
    const id = stableId('r', mine.id, theirs.author, theirs.text);
    replies.push({ id, author: theirs.author, at: theirs.at, text: theirs.text });
  }
  return { ...(fields as Comment), replies };
}

function mergeReplies(base: readonly Reply[], mine: readonly Reply[], theirs: readonly Reply[]): Reply[] {
  const keyed = (replies: readonly Reply[]) => new Map(replies.map((reply) => [keyOf(reply), reply]));
  const [was, ours, others] = [keyed(base), keyed(mine), keyed(theirs)];
  const kept = [...ours].flatMap(([key, reply]) => {
    const sent = was.get(key);
    const other = others.get(key);
    if (!other) return sent && sameValue(sent, reply) ? [] : [reply];
    return [mergeFields(sent, reply, other).fields as Reply];
  });
  const news = [...others].filter(([key, reply]) => {
    const sent = was.get(key);
    return !ours.has(key) && !(sent && sameValue(sent, reply));
  });
  return [...kept, ...news.map(([, reply]) => reply)].sort((a, b) => compare(a.at, b.at));
}

function keyOf(reply: Reply): string {
  const { id, author, at, text } = reply;
  return typeof id === 'string' && id !== '' ? id : JSON.stringify([author, at, text]);
}

/** By time; what has none stays where it is. */
function compare(a: string, b: string): number {
  return a === '' || b === '' || a === b ? 0 : a < b ? -1 : 1;
}
