import { blockSpans, type Block, type Span } from '../report/block';
import { commentIds, commentMark, type Comment } from '../report/comment';
import { hasSpans } from '../suggest/change';
import type { Copy } from './incoming';
import { stableId } from './stable-id';

/**
 * A returned copy with its threads under the ids they have with us: by the lasting id that Word keeps, else by who said
 * what and when. `lastingIds` gives the ids a thread of ours, and each of its replies, may come back under. A remark that
 * is a reply of ours to something (programs that know no threads part them) is left out; a new one gets an id of its own.
 */
export function knownThreads(
  copy: Copy,
  known: readonly Comment[],
  lastingIds: (comment: Comment) => { thread: string; replies: string[] },
): Copy {
  const byLasting = new Map<string, string>();
  const replies = new Set<string>();
  for (const comment of known) {
    const ids = lastingIds(comment);
    byLasting.set(comment.id, comment.id).set(ids.thread, comment.id);
    for (const id of ids.replies) replies.add(id);
  }
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const take = (from: string, to: string): void => {
    renamed.set(from, to);
    taken.add(to);
  };
  for (const { id } of copy.comments) {
    const ours = byLasting.get(id);
    if (ours !== undefined && !taken.has(ours)) take(id, ours);
  }
  const left = known.filter(({ id }) => !taken.has(id));
  const gone = new Set<string>();
  for (const comment of copy.comments) {
    if (renamed.has(comment.id)) continue;
    const ours = left.find((one) => !taken.has(one.id) && sameRemark(one, comment));
    if (ours) take(comment.id, ours.id);
    else if (replies.has(comment.id) || known.some((one) => one.replies.some((reply) => sameRemark(reply, comment))))
      gone.add(comment.id);
    else if (/^d[0-9A-F]{8}$/u.test(comment.id)) take(comment.id, comment.id);
    else {
      let id = stableId('t', comment.author, comment.at, comment.text, quoteOf(copy.blocks, comment.id));
      while (taken.has(id)) id += 'x';
      take(comment.id, id);
    }
  }
  const comments = copy.comments.flatMap((comment) =>
    gone.has(comment.id) ? [] : [{ ...comment, id: renamed.get(comment.id)! }],
  );
  return { comments, blocks: copy.blocks.map((block) => withMarks(block, renamed)) };
}

interface Remark {
  author: string;
  at: string;
  text: string;
}

const MINUTE = 60_000;

/** The same words of the same person; Word's clock keeps minutes, and some programs no time at all. */
function sameRemark(a: Remark, b: Remark): boolean {
  const plain = (text: string): string => text.replace(/\s+/gu, '');
  if (plain(a.text) !== plain(b.text)) return false;
  const names = [a.author, b.author].map((name) => plain(name) || '未署名');
  if (names[0] !== names[1]) return false;
  const apart = Math.abs(Date.parse(a.at) - Date.parse(b.at));
  // A clock on the wall that was read as another zone's is off by whole quarters of an hour.
  return Number.isNaN(apart) || apart < MINUTE || apart % (15 * MINUTE) < MINUTE || apart % (15 * MINUTE) > 14 * MINUTE;
}

function quoteOf(blocks: readonly Block[], id: string): string {
  return blocks
    .flatMap(blockSpans)
    .map((span) => (span[commentMark(id)] ? span.text : ''))
    .join('');
}

function withMarks(block: Block, renamed: ReadonlyMap<string, string>): Block {
  if (!blockSpans(block).some((span) => commentIds(span).some((id) => renamed.get(id) !== id))) return block;
  const rename = (span: Span): Span => {
    const out = { ...span };
    const ids = commentIds(span);
    for (const id of ids) delete out[commentMark(id)];
    for (const id of ids) {
      const to = renamed.get(id);
      if (to !== undefined) out[commentMark(to)] = true;
    }
    return out;
  };
  if (hasSpans(block)) return { ...block, children: block.children.map(rename) } as Block;
  const rows = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cell.children.map(rename) })),
  }));
  return { ...block, children: rows };
}
