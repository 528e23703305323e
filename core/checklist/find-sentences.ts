import type { Block } from '../report/block';
import { readBlock, type BlockSentence } from '../report/sentences';
import { compilePattern, matches } from './compile-pattern';
import type { Show } from './rule';
import type { Scope } from './scopes';

const NONE: readonly BlockSentence[] = [];

/** What was found in a block object, which is never changed in place: an edit makes a new one. */
const found = new WeakMap<Block, Map<RegExp, readonly BlockSentence[]>>();

/** The sentences of a scope that match, in order. Only blocks not seen before are searched. */
export function findSentences(scope: Scope, regex: RegExp): BlockSentence[] {
  return scope.blocks.flatMap((block) => findInBlock(block, regex));
}

function findInBlock(block: Block, regex: RegExp): readonly BlockSentence[] {
  let ofBlock = found.get(block);
  if (!ofBlock) found.set(block, (ofBlock = new Map()));
  let sentences = ofBlock.get(regex);
  if (!sentences) ofBlock.set(regex, (sentences = search(block, regex)));
  return sentences;
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
  return sentences.find((sentence) => matches(regex, sentence.folded));
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
