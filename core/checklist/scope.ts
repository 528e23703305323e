import type { Block } from '../report/block';
import { readBlock, type BlockSentence } from '../report/sentences';
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
  /** The blocks that the edit took or brought, and those before them, as far as a sentence may speak for what follows. */
  touched: readonly Block[];
}

/** How far a heading, a line that ends in a colon or the opening words of a point speak for what follows, in sentences. */
export const REACH = 4;

/** The last scopes by their first and last block objects, of which an edit leaves one, and by name. */
const latest = new WeakMap<Block, Map<string, Scope>>();

/** The scope of these blocks: the same object as long as they are the same. `name` tells which stretch it is. */
export function scopeOf(name: string, blocks: readonly Block[], own: boolean): Scope {
  const ends = [blocks[0], blocks.at(-1)].filter((block) => block !== undefined);
  const known = ends.map((block) => latest.get(block)?.get(name)).find((scope) => scope !== undefined);
  const touched = known ? touchedBlocks(known.blocks, blocks) : [];
  if (known?.own === own && touched.length === 0) return known;
  let sentences: readonly BlockSentence[] | undefined;
  const scope: Scope = {
    blocks,
    get sentences() {
      return (sentences ??= sentencesOf(blocks));
    },
    own,
    verdicts: new WeakMap(),
    former: known ? { verdicts: known.verdicts, touched } : null,
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

/** None where both lists are the same. */
function touchedBlocks(was: readonly Block[], now: readonly Block[]): readonly Block[] {
  const shorter = Math.min(was.length, now.length);
  let from = 0;
  while (from < shorter && was[from] === now[from]) from += 1;
  if (from === was.length && from === now.length) return [];
  let after = 0;
  while (after < shorter - from && was.at(-1 - after) === now.at(-1 - after)) after += 1;
  let before = from;
  for (let reach = 0; before > 0 && reach < REACH; reach += readBlock(now[before]!).sentences.length) before -= 1;
  return [...now.slice(before, now.length - after), ...was.slice(from, was.length - after)];
}
