import { sameValue } from './edit-spans';

/** Entries of two lists joined by key, as far as they differ from ours. */
export interface MergedEntries<T> {
  /** To be put in place of ours, or added. */
  taken: T[];
  /** Ours and theirs where both have one that differs and ours stays. */
  kept: { mine: T; theirs: T }[];
}

/**
 * Joins what people noted beside the text: what only they have comes over; of two that differ the later one counts, ours
 * where no time tells. The same again changes nothing.
 */
export function mergeEntries<T>(
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (entry: T) => string,
): MergedEntries<T> {
  const ours = new Map(mine.map((entry) => [keyOf(entry), entry]));
  const merged: MergedEntries<T> = { taken: [], kept: [] };
  for (const entry of theirs) {
    const own = ours.get(keyOf(entry));
    if (own === undefined || isLater(entry, own)) merged.taken.push(entry);
    else if (!sameValue(own, entry)) merged.kept.push({ mine: own, theirs: entry });
  }
  return merged;
}

function isLater(a: unknown, b: unknown): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  return one !== null && other !== null && one > other;
}

function timeOf(entry: unknown): number | null {
  const at = (entry as { at?: unknown }).at;
  const time = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
