/** Pairs of neighbouring Chinese characters, each a whole number small enough to be no object in the set. */
export type HanPairs = ReadonlySet<number>;

const FIRST = 0x4e00;
const COUNT = 0x9fff - FIRST + 1;

export function hanPairs(text: string): HanPairs {
  const pairs = new Set<number>();
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    const number = text.charCodeAt(at) - FIRST;
    const isHan = number >= 0 && number < COUNT;
    if (isHan && before >= 0) pairs.add(before * COUNT + number);
    before = isHan ? number : -1;
  }
  return pairs;
}

/** How many of `few` are in `many` too; 0 as soon as they cannot be `least` any more. */
export function sharedOf<T>(few: ReadonlySet<T>, many: ReadonlySet<T>, least: number): number {
  let left = few.size;
  let shared = 0;
  for (const pair of few) {
    if (shared + left < least) return 0;
    if (many.has(pair)) shared += 1;
    left -= 1;
  }
  return shared < least ? 0 : shared;
}
