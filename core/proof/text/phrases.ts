/** A set of runs of four characters, looked up by their UTF-16 units. */
export interface Phrases {
  has(first: number, second: number, third: number, fourth: number): boolean;
  /** Whether any character between `second` and `fourth` makes a run. Never wrong when it says no. */
  mayLackThird(first: number, second: number, fourth: number): boolean;
  /** The same for one between `first` and `third`. */
  mayLackSecond(first: number, third: number, fourth: number): boolean;
}

/** Three characters, one behind them and the blank. */
const SHORTEST = 5;
const { imul } = Math;

/**
 * Reads a list of words parted by blanks, each three characters and behind them every character that may follow the three.
 * A few thousand characters share them all: two of them together are one number of 32 bits.
 */
export function readPhrases(list: string): Phrases {
  const slots = 2 ** Math.ceil(Math.log2((3 * list.length) / SHORTEST + 2));
  // Both halves of a run beside each other: one look at memory for both.
  const table = new Uint32Array(2 * slots);
  // Most runs asked for stand nowhere: a bit in a small table says so before the large one is touched.
  const seen = new Uint32Array(Math.max(1, slots / 4));
  const bits = seen.length * 32 - 1;
  const mayBe = (bit: number): boolean => (seen[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  const mark = (bit: number) => {
    seen[bit >>> 5] = seen[bit >>> 5]! | (1 << (bit & 31));
  };
  const add = (left: number, right: number) => {
    const hashed = mix(left, right);
    mark(hashed & bits);
    let at = hashed & (slots - 1);
    while (table[2 * at] !== 0) at = (at + 1) & (slots - 1);
    table[2 * at] = left;
    table[2 * at + 1] = right;
  };
  for (let from = 0, blank = 0; blank !== -1; from = blank + 1) {
    blank = list.indexOf(' ', from);
    const to = blank === -1 ? list.length : blank;
    if (to - from <= 3) continue;
    const second = list.charCodeAt(from + 1);
    const third = list.charCodeAt(from + 2);
    const left = two(list.charCodeAt(from), second);
    const outer = two(list.charCodeAt(from), third);
    for (let at = from + 3; at < to; at += 1) {
      const fourth = list.charCodeAt(at);
      add(left, two(third, fourth));
      mark(mix(left, fourth) & bits);
      mark(mix(outer, fourth ^ OUTER) & bits);
    }
  }
  return {
    has(first, second, third, fourth) {
      const left = two(first, second);
      const right = two(third, fourth);
      const hashed = mix(left, right);
      if (!mayBe(hashed & bits)) return false;
      for (let at = hashed & (slots - 1); table[2 * at] !== 0; at = (at + 1) & (slots - 1)) {
        if (table[2 * at] === left && table[2 * at + 1] === right) return true;
      }
      return false;
    },
    mayLackThird: (first, second, fourth) => mayBe(mix(two(first, second), fourth) & bits),
    mayLackSecond: (first, third, fourth) => mayBe(mix(two(first, third), fourth ^ OUTER) & bits),
  };
}

/** Parts the two ways in which one may lack. */
const OUTER = 0x10000;

function two(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

function mix(left: number, right: number): number {
  const mixed = imul(imul(left, 0x9e3779b1) ^ right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
