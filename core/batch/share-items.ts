import { isFailure, type BatchEntry, type BatchResult } from './batch';

type ResultItem = BatchResult['items'][number];

/**
 * Makes one object of the items that are alike in all entries handed to it: a thousand reports would hold a hundred
 * thousand of them otherwise.
 */
export function itemSharer(): (entry: BatchEntry) => BatchEntry {
  const known = new Map<string, ResultItem>();
  const shared = (item: ResultItem): ResultItem => {
    const key = JSON.stringify([item.id, item.status, item.level, item.title]);
    const first = known.get(key);
    if (!first) known.set(key, item);
    return first ?? item;
  };
  return (entry) => (isFailure(entry) ? entry : { ...entry, items: entry.items.map(shared) });
}
