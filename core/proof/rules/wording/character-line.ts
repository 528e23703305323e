import { pairKey, type CompiledLexicon } from '../../compile-lexicon';
import type { BlockContext } from '../../rule';

/** Stands for any mark, digit or end of the text. */
export const MARK = '，'.charCodeAt(0);
const HAN = /\p{Script=Han}/u;
/** Room on both sides, so that windows need no bounds. */
export const ROOM = 4;

/** A block's text as UTF-16 units, everything but Chinese characters as MARK; `units[i + ROOM]` is `text[i]`. */
export interface Line {
  context: BlockContext;
  lexicon: CompiledLexicon;
  units: Uint16Array;
}

/** Whether the two characters at `at` are known side by side; a mark goes with everything. */
export function isKnown({ lexicon, units }: Line, at: number): boolean {
  const left = units[at]!;
  const right = units[at + 1]!;
  return left === MARK || right === MARK || lexicon.pairs.has(left, right);
}

/** How many of the windows of four that hold a place of [from, to] are usual phrases. */
export function countPhrases({ lexicon, units }: Line, from: number, to: number): number {
  let count = 0;
  for (let at = to - 3; at <= from; at += 1) {
    if (lexicon.phrases.has(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!)) count += 1;
  }
  return count;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text cut into the words a Chinese dictionary knows. */
export function cutWords(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What the dictionary said of two characters, by `pairKey`: the same few thousand pairs are asked for again and again. */
const words = new Map<number, boolean>();

/** Whether a dictionary has these two characters as one word. */
export function isWord(first: number, second: number): boolean {
  if (first === MARK || second === MARK) return false;
  const key = pairKey(first, second);
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
