import { pairHash } from './pair-hash';

/** Things looked up by the words that a text holds at a place. */
export interface PrefixIndex<T> {
  /** Among others all those whose word stands at `at`, longer ones first, else in the order they were given. */
  at(text: string, at: number): readonly T[];
}

const NONE: readonly never[] = [];
const SLOTS = 0x10000;

/**
 * Makes an index of things by their words, each of two UTF-16 units or more: by the first three, or both of two. Almost
 * no place of a text begins such words: a bit for the two units there says so before anything else is looked at, and
 * another one for the first four, as most that begins like a word goes on otherwise.
 */
export function indexByPrefix<T>(things: readonly T[], wordOf: (thing: T) => string): PrefixIndex<T> {
  const begins = new Uint8Array(SLOTS / 8);
  const goesOn = new Uint8Array(SLOTS / 8);
  const pairs = new Map<number, T[]>();
  const threes = new Map<number, T[]>();
  const pairsOf = new Map<number, Set<number>>();
  for (const thing of things) {
    const word = wordOf(thing);
    const pair = slotOf(word.charCodeAt(0), word.charCodeAt(1));
    setBit(begins, pair);
    if (word.length === 2) {
      setBit(goesOn, pair);
      push(pairs, pair, thing);
    } else {
      const three = slotOf(pair, word.charCodeAt(2));
      setBit(goesOn, word.length === 3 ? three : slotOf(three, word.charCodeAt(3)));
      push(threes, three, thing);
      pairsOf.set(three, (pairsOf.get(three) ?? new Set()).add(pair));
    }
  }
  for (const [three, found] of threes) for (const pair of pairsOf.get(three)!) found.push(...(pairs.get(pair) ?? []));
  return {
    at(text, at) {
      const pair = slotOf(text.charCodeAt(at), text.charCodeAt(at + 1));
      if (!hasBit(begins, pair)) return NONE;
      const three = slotOf(pair, text.charCodeAt(at + 2));
      const four = slotOf(three, text.charCodeAt(at + 3));
      if (!hasBit(goesOn, pair) && !hasBit(goesOn, three) && !hasBit(goesOn, four)) return NONE;
      // Other units may share the slot of these three.
      return (pairsOf.get(three)?.has(pair) ? threes.get(three) : pairs.get(pair)) ?? NONE;
    },
  };
}

function setBit(bits: Uint8Array, slot: number): void {
  bits[slot >>> 3] = bits[slot >>> 3]! | (1 << (slot & 7));
}

function hasBit(bits: Uint8Array, slot: number): boolean {
  return (bits[slot >>> 3]! & (1 << (slot & 7))) !== 0;
}

function push<T>(map: Map<number, T[]>, key: number, thing: T): void {
  const known = map.get(key);
  if (known) known.push(thing);
  else map.set(key, [thing]);
}

function slotOf(first: number, second: number): number {
  return pairHash(first, second) & (SLOTS - 1);
}
