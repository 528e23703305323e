import type { Comment } from '../../../core/report/comment';
import { instant } from './instant';
import { withoutLostQuote } from '../lost-quote';
import { parseXml } from './parse-xml';

export interface Threads {
  comments: Comment[];
  /** Id of the thread a w:id belongs to, replies included. */
  threadOf: Map<string, string>;
}

/** The parts that hold comments, each where the file has it. */
export interface CommentParts {
  comments: Uint8Array | undefined;
  extended: Uint8Array | undefined;
  ids: Uint8Array | undefined;
  extensible: Uint8Array | undefined;
}

interface Entry {
  number: string;
  author: string;
  at: string;
  text: string;
  paraId: string;
}

/** Comments as threads: replies under what they reply to, resolved where Word says done. */
export function readComments(parts: CommentParts): Threads {
  const entries = parts.comments ? readEntries(parts.comments) : [];
  const parents = new Map<string, string>();
  const done = new Set<string>();
  each(parts.extended, 'w15:commentEx', (attributes) => {
    const id = attributes['w15:paraId'] ?? '';
    const parent = attributes['w15:paraIdParent'];
    if (parent !== undefined) parents.set(id, parent);
    if (attributes['w15:done'] === '1' || attributes['w15:done'] === 'true') done.add(id);
  });
  const durable = new Map<string, string>();
  each(parts.ids, 'w16cid:commentId', (attributes) => {
    durable.set(attributes['w16cid:paraId'] ?? '', attributes['w16cid:durableId'] ?? '');
  });
  const times = new Map<string, string>();
  each(parts.extensible, 'w16cex:commentExtensible', (attributes) => {
    times.set(attributes['w16cex:durableId'] ?? '', attributes['w16cex:dateUtc'] ?? '');
  });

  const byPara = new Map(entries.map((entry) => [entry.paraId, entry]));
  const rootOf = (entry: Entry): Entry => {
    let root = entry;
    for (let steps = 0; steps < 100; steps += 1) {
      const parent = byPara.get(parents.get(root.paraId) ?? '');
      if (!parent || parent === entry) break;
      root = parent;
    }
    return root;
  };
  const threads = new Map<Entry, Comment>();
  const threadOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const entry of entries) {
    if (rootOf(entry) !== entry) continue;
    const lasting = durable.get(entry.paraId);
    let id = lasting ? `d${lasting}` : `c${entry.number}`;
    while (taken.has(id)) id += '_';
    taken.add(id);
    const resolved = done.has(entry.paraId);
    threads.set(entry, { id, ...said(entry, durable, times), resolved, replies: [] });
    threadOf.set(entry.number, id);
  }
  for (const entry of entries) {
    const root = rootOf(entry);
    const thread = threads.get(root);
    if (!thread || root === entry) continue;
    thread.replies.push(said(entry, durable, times));
    threadOf.set(entry.number, thread.id);
  }
  return { comments: [...threads.values()], threadOf };
}

function said(entry: Entry, durable: ReadonlyMap<string, string>, times: ReadonlyMap<string, string>) {
  const utc = times.get(durable.get(entry.paraId) ?? '');
  return { author: entry.author, at: utc ? instant(utc, true) : instant(entry.at, false), text: entry.text };
}

function readEntries(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let lines: string[] = [];
  let inText = false;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === 'w:comment') {
        const number = attributes['w:id'] ?? '';
        entry = { number, author: attributes['w:author'] ?? '', at: attributes['w:date'] ?? '', text: '', paraId: '' };
        lines = [];
      } else if (name === 'w:p') {
        lines.push('');
        // Word knows a comment by its last paragraph.
        if (entry) entry.paraId = attributes['w14:paraId'] ?? entry.paraId;
      } else if (name === 'w:t') inText = true;
      else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') append(lines, name === 'w:tab' ? '\t' : '\n');
    },
    close(name) {
      if (name === 'w:t') inText = false;
      else if (name === 'w:comment' && entry) {
        const text = lines.join('\n').trim();
        entry.text = withoutLostQuote(text) ?? text;
        if (entry.paraId === '') entry.paraId = `number ${entry.number}`;
        entries.push(entry);
        entry = null;
      }
    },
    text(text) {
      if (inText) append(lines, text);
    },
  });
  return entries;
}

function append(lines: string[], text: string): void {
  if (lines.length > 0) lines[lines.length - 1] += text;
}

function each(
  bytes: Uint8Array | undefined,
  wanted: string,
  take: (attributes: Readonly<Record<string, string>>) => void,
): void {
  if (!bytes) return;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === wanted) take(attributes);
    },
    close() {},
  });
}
