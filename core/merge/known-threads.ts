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
    byLasting.set(ids.thread, comment.id);
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
  const remarks = byWords(known);
  const answers = byWords(known.flatMap((comment) => comment.replies));
  const quotes = quotesOf(copy.blocks);
  const gone = new Set<string>();
  for (const comment of copy.comments) {
    if (renamed.has(comment.id)) continue;
    const ours = remarks.get(wordsOf(comment))?.find((one) => !taken.has(one.id) && sameTime(one, comment));
    if (ours) take(comment.id, ours.id);
    else if (replies.has(comment.id) || answers.get(wordsOf(comment))?.some((reply) => sameTime(reply, comment)))
      gone.add(comment.id);
    else if (/^d[0-9A-F]{8}$/u.test(comment.id)) take(comment.id, comment.id);
    else {
      let id = stableId('t', comment.author, comment.at, comment.text, quotes.get(comment.id) ?? '');
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

/** Remarks by the same words of the same person. */
function byWords<T extends Remark>(remarks: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const remark of remarks) {
    const key = wordsOf(remark);
    const there = map.get(key);
    if (there) there.push(remark);
    else map.set(key, [remark]);
  }
  return map;
}

function wordsOf({ author, text }: Remark): string {
  const plain = (words: string): string => words.replace(/\s+/gu, '');
  return `${plain(author) || '未署名'}\n${plain(text)}`;
}

/** Word's clock keeps minutes, and some programs no time at all. */
function sameTime(a: Remark, b: Remark): boolean {
  const apart = Math.abs(Date.parse(a.at) - Date.parse(b.at));
  // A clock on the wall that was read as another zone's is off by whole quarters of an hour.
  return Number.isNaN(apart) || apart < MINUTE || apart % (15 * MINUTE) < MINUTE || apart % (15 * MINUTE) > 14 * MINUTE;
}

function quotesOf(blocks: readonly Block[]): Map<string, string> {
  const quotes = new Map<string, string>();
  for (const span of blocks.flatMap(blockSpans))
    for (const id of commentIds(span)) quotes.set(id, (quotes.get(id) ?? '') + span.text);
  return quotes;
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
