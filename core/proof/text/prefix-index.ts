/** Things looked up by the words that a text holds at a place. */
export interface PrefixIndex<T> {
  /** Those whose first two characters stand at `at`, in the order they were given; their own words are yet to be compared. */
  at(text: string, at: number): readonly T[];
}

const NONE: readonly never[] = [];
const BITS = 0x10000;
const { imul } = Math;

/**
 * Makes an index of things by their words, each of two UTF-16 units or more. Almost no place of a text begins such words: a
 * bit for the two units there says so before anything else is looked at.
 */
export function indexByPrefix<T>(things: readonly T[], wordOf: (thing: T) => string): PrefixIndex<T> {
  const seen = new Uint8Array(BITS / 8);
  const byPair = new Map<number, T[]>();
  const add = (first: number, second: number, thing: T) => {
    const bit = bitOf(first, second);
    seen[bit >>> 3] = seen[bit >>> 3]! | (1 << (bit & 7));
    const key = first * 0x10000 + second;
    const known = byPair.get(key);
    if (known) known.push(thing);
    else byPair.set(key, [thing]);
  };
  for (const thing of things) {
    const word = wordOf(thing);
    add(word.charCodeAt(0), word.charCodeAt(1), thing);
  }
  return {
    at(text, at) {
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      const bit = bitOf(first, second);
      if ((seen[bit >>> 3]! & (1 << (bit & 7))) === 0) return NONE;
      return byPair.get(first * 0x10000 + second) ?? NONE;
    },
  };
}

function bitOf(first: number, second: number): number {
  return (imul(first, 0x9e3b) ^ second) & (BITS - 1);
}
