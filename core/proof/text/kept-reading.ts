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

/** What is said of several blocks together, as before while they are the same; it is kept with the first of them. */
export function keptJudgement(
  judge: (blocks: readonly BlockContext[]) => Finding[],
): (blocks: readonly BlockContext[]) => readonly Finding[] {
  const slot = readings;
  readings += 1;
  return (blocks) => {
    const [first] = blocks;
    if (!first) return [];
    const known = first.kept[slot] as { blocks: readonly BlockContext[]; findings: Finding[] } | undefined;
    if (known?.blocks.length === blocks.length && known.blocks.every((block, i) => block === blocks[i]))
      return known.findings;
    const findings = judge(blocks);
    first.kept[slot] = { blocks, findings };
    return findings;
  };
}
