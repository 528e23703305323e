import type { Traced } from './traced';

/** Tokens that are where they were: what stands out of order was carried, and counts as new. */
export function keptTokens(after: readonly Traced[]): { has(token: number): boolean } {
  const kept = new Set<number>();
  let last = -1;
  for (const { origins, end } of after)
    for (const token of [...origins, end])
      if (token > last) {
        kept.add(token);
        last = token;
      }
  return kept;
}
