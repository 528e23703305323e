import type { BlockContext } from '../rule';

/** What was read in a block, from `cache` or anew: a block's context is never changed in place, an edit makes a new one. */
export function keptFor<T>(cache: WeakMap<BlockContext, T>, context: BlockContext, read: () => T): T {
  if (cache.has(context)) return cache.get(context)!;
  const found = read();
  cache.set(context, found);
  return found;
}
