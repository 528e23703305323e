import type { Block } from '../report/block';
import { readBlock, type BlockSentence } from '../report/sentences';
import { compilePattern, matches } from './compile-pattern';
import type { Show } from './rule';
import type { Scope } from './scopes';

const NONE: readonly BlockSentence[] = [];

type Found = Map<RegExp, readonly BlockSentence[]>;

/** What was found in a block object, which is never changed in place: an edit makes a new one. */
const found = new WeakMap<Block, Found>();
/** The same for the blocks of a scope, which is asked for one expression after the other. */
const foundIn = new WeakMap<Scope, Found[]>();
/** Whether a sentence matches; it goes with its block. */
const shown = new WeakMap<BlockSentence, Map<RegExp, boolean>>();

/** The sentences of a scope that match, in order. Only blocks not seen before are searched. */
export function findSentences(scope: Scope, regex: RegExp): BlockSentence[] {
  let ofBlocks = foundIn.get(scope);
  if (!ofBlocks) foundIn.set(scope, (ofBlocks = scope.blocks.map((block) => kept(found, block))));
  const hits: BlockSentence[] = [];
  for (const [i, ofBlock] of ofBlocks.entries()) {
    let sentences = ofBlock.get(regex);
    if (!sentences) ofBlock.set(regex, (sentences = search(scope.blocks[i]!, regex)));
    if (sentences.length > 0) hits.push(...sentences);
  }
  return hits;
}

function kept<K extends object, V>(all: WeakMap<K, Map<RegExp, V>>, key: K): Map<RegExp, V> {
  let known = all.get(key);
  if (!known) all.set(key, (known = new Map()));
  return known;
}

/** Tries the whole text first, which is one search instead of many; anchors mean the sentence's ends. */
function search(block: Block, regex: RegExp): readonly BlockSentence[] {
  const { folded, sentences } = readBlock(block);
  const anchored = /[$^]/u.test(regex.source);
  if (!anchored && !matches(regex, folded)) return NONE;
  const hits = sentences.filter((sentence) => matches(regex, sentence.folded));
  return hits.length > 0 ? hits : NONE;
}

/** Several alternatives as one pattern. */
export function anyOf(patterns: readonly string[], year: number): RegExp {
  return compilePattern(patterns.length === 1 ? patterns[0]! : `(?:${patterns.join(')|(?:')})`, year);
}

/** The first of these sentences that shows it. */
export function firstShowing(sentences: readonly BlockSentence[], show: Show, year: number): BlockSentence | undefined {
  const regex = compilePattern(show.pattern, year);
  return sentences.find((sentence) => {
    const known = kept(shown, sentence);
    let shows = known.get(regex);
    if (shows === undefined) known.set(regex, (shows = matches(regex, sentence.folded)));
    return shows;
  });
}

/** Characters of body text, white space and heading words left out. */
export function bodyLength(scope: Scope): number {
  let length = 0;
  for (const { heading, text } of scope.sentences) if (!heading) length += text.length;
  return length;
}

/** The labels in one row: 甲、乙. */
export function listLabels(shows: readonly Show[]): string {
  return shows.map((show) => show.label).join('、');
}
