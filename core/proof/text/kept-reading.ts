import type { BlockContext } from '../rule';

let readings = 0;

/** A reading of blocks that is done once for each: a block's context is never changed in place, an edit makes a new one. */
export function keptReading<T>(read: (context: BlockContext) => T): (context: BlockContext) => T {
  const slot = readings;
  readings += 1;
  return (context) => (context.kept[slot] ??= read(context)) as T;
}

/** What a reading gives of all blocks, in one row; most give nothing. */
export function readAll<T>(blocks: readonly BlockContext[], read: (context: BlockContext) => readonly T[]): T[] {
  const all: T[] = [];
  for (const context of blocks) {
    const found = read(context);
    if (found.length > 0) all.push(...found);
  }
  return all;
}
