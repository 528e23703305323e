import { foldText } from '../report/fold';

/** How often each pair of neighbouring characters stands in a text, blanks left out, whichever width its marks have. */
export interface Pairs {
  counts: ReadonlyMap<string, number>;
  total: number;
}

export function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>();
  const plain = foldText(text).replace(/\s/gu, '');
  for (let i = 0; i + 1 < plain.length; i += 1) {
    const pair = plain.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, plain.length - 1) };
}

/** Dice's coefficient over character pairs: 1 for the same text, 0 for nothing in common. */
export function likeness(a: Pairs, b: Pairs): number {
  return a.total + b.total === 0 ? 0 : (2 * common(a, b)) / (a.total + b.total);
}

/** The most that two texts of these lengths can be alike: cheap to ask before comparing. */
export function mostLikeness(a: Pairs, b: Pairs): number {
  return a.total + b.total === 0 ? 0 : (2 * Math.min(a.total, b.total)) / (a.total + b.total);
}

/** How much of the shorter text stands in the longer: 0 to 1. */
export function overlap(a: Pairs, b: Pairs): number {
  const shorter = Math.min(a.total, b.total);
  return shorter === 0 ? 0 : common(a, b) / shorter;
}

function common(a: Pairs, b: Pairs): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let count = 0;
  for (const [pair, times] of few.counts) count += Math.min(times, many.counts.get(pair) ?? 0);
  return count;
}
