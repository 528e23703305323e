import type { CompiledLexicon } from '../../compile-lexicon';
import type { BlockContext } from '../../rule';

/** Stands for any mark, digit or end of the text. */
export const MARK = '，'.charCodeAt(0);
/** What a report calls itself, between any two words: 推进局法治政府建设. */
export const SELF = '局镇街乡县区市院所';
const HAN = /\p{Script=Han}/u;
/** Room on both sides, so that windows need no bounds. */
export const ROOM = 4;

/** A block's text as UTF-16 units, everything but Chinese characters as MARK; `units[i + ROOM]` is `text[i]`. */
export interface Line {
  context: BlockContext;
  lexicon: CompiledLexicon;
  units: Uint16Array;
  /** 1 where a place and the next are known side by side; a mark goes with everything. */
  known: Uint8Array;
  /** 1 where a window of four begins that is a usual phrase. */
  phrases: Uint8Array;
  /** What the dictionary said of a place, once asked: 1 for a character alone, 2 for one that is none. */
  alone: Uint8Array;
}

/** Reads a block's text, and looks up once what every place is asked for. */
export function readLine(context: BlockContext): Line {
  const { lexicon, text } = context;
  const units = new Uint16Array(text.length + 2 * ROOM).fill(MARK);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) units[i + ROOM] = unit;
  }
  const known = new Uint8Array(units.length);
  const phrases = new Uint8Array(units.length);
  for (let at = 0; at + 3 < units.length; at += 1) {
    if (knows(lexicon, units[at]!, units[at + 1]!)) known[at] = 1;
    if (lexicon.phrases.has(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!)) phrases[at] = 1;
  }
  return { context, lexicon, units, known, phrases, alone: new Uint8Array(units.length) };
}

/** Whether two characters are known side by side; a mark goes with everything. */
export function knows({ pairs }: CompiledLexicon, left: number, right: number): boolean {
  return left === MARK || right === MARK || pairs.has(left, right);
}

/** Whether a usual phrase holds all places of [from, to]. */
export function inPhrase({ phrases }: Line, from: number, to: number): boolean {
  for (let at = to - 3; at <= from; at += 1) if (phrases[at]) return true;
  return false;
}

/** How many of the windows of four that hold all places of [from, to] are usual phrases. */
export function countPhrases({ phrases }: CompiledLexicon, units: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let at = to - 3; at <= from; at += 1) {
    if (phrases.has(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!)) count += 1;
  }
  return count;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text cut into the words a Chinese dictionary knows. */
export function cutWords(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What the dictionary said of two characters: the same few thousand pairs are asked for again and again. */
const words = new Map<number, boolean>();

/** Whether a dictionary has these two characters as one word. */
export function isWord(first: number, second: number): boolean {
  if (first === MARK || second === MARK) return false;
  const key = first * 0x10000 + second;
  let known = words.get(key);
  if (known === undefined) {
    known = cutWords(String.fromCharCode(first, second)).length === 1;
    words.set(key, known);
  }
  return known;
}

/** Whether a UTF-16 unit is a Chinese character. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5 ? true : unit > 0x2e00 && HAN.test(String.fromCharCode(unit));
}

/** What ends every word. */
const END = /[\s\dA-Za-z，。、；：！？“”‘’（）《》〈〉〔〕【】…—～·,.;:!?()%-]/u;
const MOST_KEPT = 4096;

/** What the dictionary said of runs of text: an edit leaves most runs of its block as they were. */
const cut = new Map<string, Uint8Array>();

/** Whether the Chinese character at a place is no part of a longer word. Only the run of text around it is cut. */
export function isAlone({ context: { text }, alone }: Line, at: number): boolean {
  const place = at - ROOM;
  if (place < 0 || place >= text.length) return false;
  if (alone[at] === 0) {
    let from = place;
    while (from > 0 && !END.test(text[from - 1]!)) from -= 1;
    let to = place + 1;
    while (to < text.length && !END.test(text[to]!)) to += 1;
    alone.set(charactersAlone(text.slice(from, to)), from + ROOM);
  }
  return alone[at] === 1;
}

function charactersAlone(run: string): Uint8Array {
  const known = cut.get(run);
  if (known) return known;
  const places = new Uint8Array(run.length).fill(2);
  let at = 0;
  for (const word of cutWords(run)) {
    if (word.length === 1 && isHan(word.charCodeAt(0))) places[at] = 1;
    at += word.length;
  }
  if (cut.size >= MOST_KEPT) cut.clear();
  cut.set(run, places);
  return places;
}
