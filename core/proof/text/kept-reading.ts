import type { Finding } from '../finding';
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

/** What is said of several things together, such as blocks: as before while they are the same. Kept with the first of them. */
export function keptJudgement<T extends object>(
  judge: (ones: readonly T[]) => readonly Finding[],
): (ones: readonly T[]) => readonly Finding[] {
  const kept = new WeakMap<T, { ones: readonly T[]; findings: readonly Finding[] }>();
  return (ones) => {
    const [first] = ones;
    if (!first) return [];
    const known = kept.get(first);
    if (known?.ones.length === ones.length && known.ones.every((one, i) => one === ones[i])) return known.findings;
    const findings = judge(ones);
    kept.set(first, { ones, findings });
    return findings;
  };
}
