import type { PairWeights } from './pair-weights';

/** How usual a pair of characters is at most, once one of the two is changed to one easily taken for it. */
export interface Likelier {
  /** With the first of the two changed. */
  first(first: number, second: number): number;
  /** With the second changed. */
  second(first: number, second: number): number;
}

/** Reports hold a few thousand different pairs. */
const BITS = 13;
const { imul } = Math;

/** Keeps what was worked out last: the same pairs are asked for again and again. `alikeOf` gives the characters taken for one. */
export function likelierPairs(usual: PairWeights, alikeOf: (unit: number) => string): Likelier {
  const most = (alike: string, weight: (unit: number) => number): number => {
    let best = 0;
    for (let i = 0; i < alike.length; i += 1) {
      const one = weight(alike.charCodeAt(i));
      if (one > best) best = one;
    }
    return best;
  };
  return {
    first: kept((first, second) => most(alikeOf(first), (unit) => usual.of(unit, second))),
    second: kept((first, second) => most(alikeOf(second), (unit) => usual.of(first, unit))),
  };
}

function kept(work: (first: number, second: number) => number): (first: number, second: number) => number {
  // A pair has one place; who comes later takes it. No pair asked for is 0, a mark being more than that.
  const keys = new Uint32Array(2 ** BITS);
  const values = new Uint32Array(2 ** BITS);
  return (first, second) => {
    const key = ((first << 16) | second) >>> 0;
    const at = imul(key, 0x9e3779b1) >>> (32 - BITS);
    if (keys[at] !== key) {
      values[at] = work(first, second);
      keys[at] = key;
    }
    return values[at]!;
  };
}
