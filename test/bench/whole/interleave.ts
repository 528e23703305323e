import { median } from './row';

/** Something to be timed; returns milliseconds where it takes its own time. */
export type Timed = () => unknown;

/**
 * Runs all in turn, `rounds` times after one that warms up, and gives the median milliseconds of each: whatever else the
 * machine does meanwhile hits all of them.
 */
export async function interleave<K extends string>(
  subjects: Readonly<Record<K, Timed>>,
  rounds: number,
): Promise<Record<K, number>> {
  const names = Object.keys(subjects) as K[];
  const samples = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await subjects[name]();
      if (round >= 0) samples.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name)!)])) as Record<K, number>;
}
