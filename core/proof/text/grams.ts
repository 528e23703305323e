/** A set of runs of up to four characters, looked up by their UTF-16 units without making strings. */
export interface Grams {
  readonly size: number;
  has(first: number, second: number, third?: number, fourth?: number): boolean;
}

/**
 * Reads a list of words parted by blanks, each `size` characters and behind them every character that may follow
 * them. The runs are `size` + 1 long, at most four.
 */
export function readGrams(list: string, size: 1 | 3): Grams {
  const runs = countRuns(list, size);
  const slots = 2 ** Math.ceil(Math.log2(runs * 2 + 2));
  const high = new Uint32Array(slots);
  const low = new Uint32Array(slots);
  const find = (hi: number, lo: number): number => {
    let at = (Math.imul(hi, 0x9e3779b1) ^ Math.imul(lo, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (slots - 1);
    while ((high[at] !== 0 || low[at] !== 0) && (high[at] !== hi || low[at] !== lo)) at = (at + 1) & (slots - 1);
    return at;
  };
  eachRun(list, size, (first, second, third, fourth) => {
    const hi = ((first << 16) | second) >>> 0;
    const lo = ((third << 16) | fourth) >>> 0;
    const at = find(hi, lo);
    high[at] = hi;
    low[at] = lo;
  });
  return {
    size: runs,
    has(first, second, third = 0, fourth = 0) {
      const hi = ((first << 16) | second) >>> 0;
      return high[find(hi, ((third << 16) | fourth) >>> 0)] === hi && runs > 0;
    },
  };
}

function countRuns(list: string, size: number): number {
  let runs = 0;
  for (const word of list.split(' ')) runs += Math.max(0, word.length - size);
  return runs;
}

function eachRun(list: string, size: 1 | 3, take: (a: number, b: number, c: number, d: number) => void): void {
  for (const word of list.split(' ')) {
    for (let i = size; i < word.length; i += 1) {
      const last = word.charCodeAt(i);
      if (size === 1) take(word.charCodeAt(0), last, 0, 0);
      else take(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2), last);
    }
  }
}
