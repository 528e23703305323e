import { eachWord } from './grams';

/** How pairs of characters stand in a list of usual phrases, looked up by their UTF-16 units. */
export interface PairWeights {
  /** In how many of the phrases the pair stands. */
  of(first: number, second: number): number;
  /** Whether it is the first or middle pair of one; the last pair begins another, or ends too few to matter. */
  leads(first: number, second: number): boolean;
  /** Whether the two are one of the words. */
  isWord(first: number, second: number): boolean;
}

/** What being a word of the field counts, in phrases. */
const WORD = 100;
const { imul } = Math;

/**
 * Reads the pairs of phrases (three characters, and behind them every character that follows the three) and words of
 * two characters.
 */
export function readPairWeights(phrases: string, words: string): PairWeights {
  let pairs = words.length / 3;
  eachWord(phrases, (from, to) => (pairs += to - from - 1));
  const slots = 2 ** Math.ceil(Math.log2(pairs + 2));
  const keys = new Uint32Array(slots);
  const weights = new Uint32Array(slots);
  const leading = new Uint8Array(slots);
  // Most pairs asked for stand nowhere: a bit in a small table says so before the large ones are touched.
  const seen = new Uint8Array(slots / 4);
  const mask = slots * 2 - 1;
  const hash = (key: number): number => {
    const mixed = imul(key, 0x9e3779b1) >>> 0;
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const find = (key: number): number => {
    let at = hash(key) & (slots - 1);
    while (keys[at] !== key && keys[at] !== 0) at = (at + 1) & (slots - 1);
    return at;
  };
  const add = (first: number, second: number, times: number, how: 0 | 1 | 3) => {
    const key = ((first << 16) | second) >>> 0;
    const bit = hash(key) & mask;
    seen[bit >>> 3] = seen[bit >>> 3]! | (1 << (bit & 7));
    const at = find(key);
    keys[at] = key;
    weights[at] = weights[at]! + times;
    leading[at] = leading[at]! | how;
  };
  eachWord(phrases, (from, to) => {
    const times = to - from - 3;
    if (times <= 0) return;
    const second = phrases.charCodeAt(from + 1);
    const third = phrases.charCodeAt(from + 2);
    add(phrases.charCodeAt(from), second, times, 1);
    add(second, third, times, 1);
    for (let i = from + 3; i < to; i += 1) add(third, phrases.charCodeAt(i), 1, 0);
  });
  eachWord(words, (from) => add(words.charCodeAt(from), words.charCodeAt(from + 1), WORD, 3));
  return {
    of(first, second) {
      const key = ((first << 16) | second) >>> 0;
      const bit = hash(key) & mask;
      return (seen[bit >>> 3]! & (1 << (bit & 7))) === 0 ? 0 : weights[find(key)]!;
    },
    leads: (first, second) => (leading[find(((first << 16) | second) >>> 0)]! & 1) === 1,
    isWord: (first, second) => (leading[find(((first << 16) | second) >>> 0)]! & 2) === 2,
  };
}
