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
/** A value is a weight times four and these. */
const ONCE = 4;
const LEADS = 1;
const IS_WORD = 2;
// Taken out of `Math` once: where a look at a global has its cost, as it has in the tests, these loops would feel it.
const { imul } = Math;

/**
 * Reads the pairs of phrases (three characters, and behind them every character that follows the three) and words of
 * two characters.
 */
export function readPairWeights(phrases: string, words: string): PairWeights {
  let pairs = phrases.length + words.length / 3;
  // Of each word and its blank, two characters begin no pair.
  for (let blank = phrases.indexOf(' '); blank !== -1; blank = phrases.indexOf(' ', blank + 1)) pairs -= 2;
  const slots = 2 ** Math.ceil(Math.log2(pairs + 2));
  // The units of a pair and beside them its value: one look at memory for both.
  const table = new Uint32Array(2 * slots);
  // Most pairs asked for stand nowhere: a bit in a small table says so before the large one is touched.
  const seen = new Uint8Array(slots / 4);
  const mask = slots * 2 - 1;
  const hash = (key: number): number => {
    const mixed = imul(key, 0x9e3779b1) >>> 0;
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const find = (key: number, hashed: number): number => {
    let at = hashed & (slots - 1);
    while (table[2 * at] !== key && table[2 * at] !== 0) at = (at + 1) & (slots - 1);
    return 2 * at;
  };
  const add = (first: number, second: number, value: number, how: number) => {
    const key = ((first << 16) | second) >>> 0;
    const hashed = hash(key);
    const bit = hashed & mask;
    seen[bit >>> 3] = seen[bit >>> 3]! | (1 << (bit & 7));
    const at = find(key, hashed);
    table[at] = key;
    table[at + 1] = (table[at + 1]! + value) | how;
  };
  for (let from = 0, blank = 0; blank !== -1; from = blank + 1) {
    blank = phrases.indexOf(' ', from);
    const to = blank === -1 ? phrases.length : blank;
    const times = to - from - 3;
    if (times <= 0) continue;
    const second = phrases.charCodeAt(from + 1);
    const third = phrases.charCodeAt(from + 2);
    add(phrases.charCodeAt(from), second, times * ONCE, LEADS);
    add(second, third, times * ONCE, LEADS);
    for (let at = from + 3; at < to; at += 1) add(third, phrases.charCodeAt(at), ONCE, 0);
  }
  for (let from = 0; from + 1 < words.length; from += 3)
    add(words.charCodeAt(from), words.charCodeAt(from + 1), WORD * ONCE, LEADS | IS_WORD);
  const valueOf = (first: number, second: number): number => {
    const key = ((first << 16) | second) >>> 0;
    const hashed = hash(key);
    const bit = hashed & mask;
    return (seen[bit >>> 3]! & (1 << (bit & 7))) === 0 ? 0 : table[find(key, hashed) + 1]!;
  };
  return {
    of: (first, second) => valueOf(first, second) >>> 2,
    leads: (first, second) => (valueOf(first, second) & LEADS) !== 0,
    isWord: (first, second) => (valueOf(first, second) & IS_WORD) !== 0,
  };
}
