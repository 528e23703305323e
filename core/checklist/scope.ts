import type { Block } from '../report/block';
import { readBlock, type BlockSentence } from '../report/sentences';
import { REACH } from './reach';
import type { Rule } from './rule';
import type { Verdict } from './verdict';

/** A stretch of the report that a rule looks at. */
export interface Scope {
  blocks: readonly Block[];
  sentences: readonly BlockSentence[];
  /** False when the part has no section of its own and this was found inside others. */
  own: boolean;
  /** What rules said of it, those that look at nothing else. */
  verdicts: WeakMap<Rule, KeptVerdict>;
  /** What they said of it before an edit. */
  former: Former | null;
}

export interface KeptVerdict {
  /** The item's, as notes name it. */
  title: string;
  verdict: Verdict;
}

interface Former {
  verdicts: WeakMap<Rule, KeptVerdict>;
  change: Change;
}

/** What an edit took from a scope and brought to it: of these blocks the sentences that begin at `from` or behind it. */
interface Change {
  blocks: readonly { block: Block; from: number }[];
  /** The last sentences before it, as far back as one may speak for what follows. */
  before: readonly BlockSentence[];
}

/** The last scopes by their first and last block objects, of which an edit leaves one, and by name. */
const latest = new WeakMap<Block, Map<string, Scope>>();

/** The scope of these blocks: the same object as long as they are the same. `name` tells which stretch it is. */
export function scopeOf(name: string, blocks: readonly Block[], own: boolean): Scope {
  const ends = [blocks[0], blocks.at(-1)].filter((block) => block !== undefined);
  const known = ends.map((block) => latest.get(block)?.get(name)).find((scope) => scope !== undefined);
  const change = known ? changeBetween(known.blocks, blocks) : null;
  if (known?.own === own && !change) return known;
  let sentences: readonly BlockSentence[] | undefined;
  const scope: Scope = {
    blocks,
    get sentences() {
      return (sentences ??= sentencesOf(blocks));
    },
    own,
    verdicts: new WeakMap(),
    former: known && change ? { verdicts: known.verdicts, change } : null,
  };
  for (const end of ends) {
    const scopes = latest.get(end);
    if (scopes) scopes.set(name, scope);
    else latest.set(end, new Map([[name, scope]]));
  }
  return scope;
}

function sentencesOf(blocks: readonly Block[]): BlockSentence[] {
  const all: BlockSentence[] = [];
  for (const block of blocks) all.push(...readBlock(block).sentences);
  return all;
}

/** Null where both lists are the same. */
function changeBetween(was: readonly Block[], now: readonly Block[]): Change | null {
  const shorter = Math.min(was.length, now.length);
  let from = 0;
  while (from < shorter && was[from] === now[from]) from += 1;
  if (from === was.length && from === now.length) return null;
  let after = 0;
  while (after < shorter - from && was.at(-1 - after) === now.at(-1 - after)) after += 1;
  const lists = [was.slice(from, was.length - after), now.slice(from, now.length - after)];
  const common = commonSentences(lists[0]![0], lists[1]![0]);
  let before = common;
  for (let i = from - 1; i >= 0 && before.length < REACH; i -= 1) before = [...readBlock(now[i]!).sentences, ...before];
  return {
    blocks: lists.flatMap((blocks) =>
      blocks.map((block, i) => ({
        block,
        from: i === 0 ? (readBlock(block).sentences[common.length]?.start ?? Infinity) : 0,
      })),
    ),
    before: before.slice(-REACH),
  };
}

/** What a block begins with as it did before. */
function commonSentences(was: Block | undefined, now: Block | undefined): readonly BlockSentence[] {
  if (!was || was.id !== now?.id) return [];
  const [before, sentences] = [readBlock(was).sentences, readBlock(now).sentences];
  const other = sentences.findIndex(({ start, text, heading }, i) => {
    const old = before[i];
    return old?.text !== text || old.start !== start || old.heading !== heading;
  });
  return other === -1 ? sentences : sentences.slice(0, other);
}
