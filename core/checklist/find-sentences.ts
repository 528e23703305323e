import type { Block } from '../report/block';
import { heldCharacters, mayHoldOneOf, type Held } from '../proof/text/held';
import { needsOf, type Needs } from '../proof/text/must-have';
import { readBlock, type BlockSentence } from '../report/sentences';
import { compilePattern, matches } from './compile-pattern';
import type { Show } from './rule';
import type { Scope } from './scope';

const NONE: readonly BlockSentence[] = [];

/** A block object, which is never changed in place (an edit makes a new one), and what was found in it. */
interface Searched {
  block: Block;
  held: Held;
  found: Map<RegExp, readonly BlockSentence[]>;
}

const searched = new WeakMap<Block, Searched>();
/** The same for the blocks of a scope, which is asked for one expression after the other. */
const searchedIn = new WeakMap<Scope, Searched[]>();
/** Whether a sentence matches; it goes with its block. */
const shown = new WeakMap<BlockSentence, Map<RegExp, boolean>>();

/** The sentences of a scope that match, in order. Only blocks not seen before are searched. */
export function findSentences(scope: Scope, regex: RegExp): BlockSentence[] {
  let blocks = searchedIn.get(scope);
  if (!blocks) searchedIn.set(scope, (blocks = scope.blocks.map(searchedBlock)));
  const needs = needsOf(regex);
  const hits: BlockSentence[] = [];
  for (const one of blocks) {
    const sentences = one.found.get(regex) ?? search(one, regex, needs);
    if (sentences.length > 0) hits.push(...sentences);
  }
  return hits;
}

/** The same of one block. */
export function sentencesIn(block: Block, regex: RegExp): readonly BlockSentence[] {
  const one = searchedBlock(block);
  return one.found.get(regex) ?? search(one, regex, needsOf(regex));
}

function searchedBlock(block: Block): Searched {
  let known = searched.get(block);
  if (!known) {
    known = { block, held: heldCharacters(readBlock(block).folded), found: new Map() };
    searched.set(block, known);
  }
  return known;
}

/** Tries the whole text first, which is one search instead of many; anchors mean the sentence's ends. */
function search(one: Searched, regex: RegExp, needs: Needs): readonly BlockSentence[] {
  const found = sentencesWith(one, regex, needs);
  one.found.set(regex, found);
  return found;
}

function sentencesWith({ block, held }: Searched, regex: RegExp, needs: Needs): readonly BlockSentence[] {
  const { folded, sentences } = readBlock(block);
  if (!mayHoldOneOf(folded, held, needs)) return NONE;
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
    let known = shown.get(sentence);
    if (!known) shown.set(sentence, (known = new Map()));
    let shows = known.get(regex);
    if (shows === undefined) known.set(regex, (shows = matches(regex, sentence.folded)));
    return shows;
  });
}

const lengths = new WeakMap<Scope, number>();

/** Characters of body text, white space and heading words left out. */
export function bodyLength(scope: Scope): number {
  const known = lengths.get(scope);
  if (known !== undefined) return known;
  let length = 0;
  for (const { heading, text } of scope.sentences) if (!heading) length += text.length;
  lengths.set(scope, length);
  return length;
}

/** The labels in one row: 甲、乙. */
export function listLabels(shows: readonly Show[]): string {
  return shows.map((show) => show.label).join('、');
}
