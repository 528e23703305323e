/** A set of runs of up to four characters, looked up by their UTF-16 units without making strings. */
export interface Grams {
  readonly size: number;
  has(first: number, second: number, third?: number, fourth?: number): boolean;
}

const BLANK = 0x20;
// Taken out of `Math` once: where a look at a global has its cost, as it has in the tests, these loops would feel it.
const { imul } = Math;

/**
 * Reads a list of words parted by blanks, each `size` characters and behind them every character that may follow
 * them. The runs are `size` + 1 long, at most four.
 */
export function readGrams(list: string, size: 1 | 3): Grams {
  const runs = countRuns(list, size);
  const slots = 2 ** Math.ceil(Math.log2(runs * 2 + 2));
  // Both halves of a run side by side: one look at memory for both.
  const table = new Uint32Array(2 * slots);
  const find = (hi: number, lo: number): number => {
    let at = (imul(hi, 0x9e3779b1) ^ imul(lo, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (slots - 1);
    for (;;) {
      const high = table[2 * at]!;
      const low = table[2 * at + 1]!;
      if ((high === hi && low === lo) || (high === 0 && low === 0)) return at;
      at = (at + 1) & (slots - 1);
    }
  };
  // One loop and nothing called for each run: a program that checks one report spends as long here as on its text.
  for (let from = 0, at = 0; at <= list.length; at += 1) {
    const last = at === list.length ? BLANK : list.charCodeAt(at);
    if (last === BLANK) from = at + 1;
    else if (at - from >= size) {
      const first = ((list.charCodeAt(from) << 16) | (size === 1 ? last : list.charCodeAt(from + 1))) >>> 0;
      const rest = size === 1 ? 0 : ((list.charCodeAt(from + 2) << 16) | last) >>> 0;
      const slot = find(first, rest);
      table[2 * slot] = first;
      table[2 * slot + 1] = rest;
    }
  }
  return {
    size: runs,
    has(first, second, third = 0, fourth = 0) {
      const hi = ((first << 16) | second) >>> 0;
      return table[2 * find(hi, ((third << 16) | fourth) >>> 0)] === hi && runs > 0;
    },
  };
}

function countRuns(list: string, size: number): number {
  let runs = 0;
  eachWord(list, (from, to) => (runs += Math.max(0, to - from - size)));
  return runs;
}

/** Where each word of a list parted by blanks begins and ends. */
export function eachWord(list: string, take: (from: number, to: number) => void): void {
  for (let from = 0; from < list.length;) {
    const blank = list.indexOf(' ', from);
    const to = blank === -1 ? list.length : blank;
    take(from, to);
    from = to + 1;
  }
}
