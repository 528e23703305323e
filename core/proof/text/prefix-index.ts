import { pairHash } from './pair-hash';

/** Things looked up by the words that a text holds at a place. */
export interface PrefixIndex<T> {
  /** Among others all those whose word stands at `at`, longer ones first, else in the order they were given. */
  at(text: string, at: number): readonly T[];
}

/** Which places of a text may begin one of many words. */
export interface Beginnings {
  /** Rising; never without one where such a word begins. */
  placesIn(text: string): readonly number[];
}

const NONE: readonly never[] = [];
const SLOTS = 0x10000;

/** Makes an index of things by their words, each of two UTF-16 units or more: by the first three, or both of two. */
export function indexByPrefix<T>(things: readonly T[], wordOf: (thing: T) => string): PrefixIndex<T> {
  const bits = bitsOf(things.map(wordOf));
  const pairs = new Map<number, T[]>();
  const threes = new Map<number, T[]>();
  const pairsOf = new Map<number, Set<number>>();
  for (const thing of things) {
    const word = wordOf(thing);
    const pair = slotOf(word.charCodeAt(0), word.charCodeAt(1));
    if (word.length === 2) push(pairs, pair, thing);
    else {
      const three = slotOf(pair, word.charCodeAt(2));
      push(threes, three, thing);
      pairsOf.set(three, (pairsOf.get(three) ?? new Set()).add(pair));
    }
  }
  for (const [three, found] of threes) for (const pair of pairsOf.get(three)!) found.push(...(pairs.get(pair) ?? []));
  return {
    at(text, at) {
      const pair = slotOf(text.charCodeAt(at), text.charCodeAt(at + 1));
      if (!hasBit(bits.begins, pair) || !mayGoOn(bits, text, at, pair)) return NONE;
      const three = slotOf(pair, text.charCodeAt(at + 2));
      // Other units may share the slot of these three.
      return (pairsOf.get(three)?.has(pair) ? threes.get(three) : pairs.get(pair)) ?? NONE;
    },
  };
}

/** Looks for words of two UTF-16 units or more, of however many indexes, in one pass over a text. */
export function beginningsOf(words: readonly string[]): Beginnings {
  const bits = bitsOf(words);
  const { begins } = bits;
  return {
    placesIn(text) {
      const places: number[] = [];
      let first = text.charCodeAt(0);
      for (let at = 0; at + 1 < text.length; at += 1) {
        const second = text.charCodeAt(at + 1);
        const pair = slotOf(first, second);
        if (hasBit(begins, pair) && mayGoOn(bits, text, at, pair)) places.push(at);
        first = second;
      }
      return places;
    },
  };
}

/** A bit for the first two units of each word, and one for the first four of it: most that begins so goes on otherwise. */
interface Bits {
  begins: Uint8Array;
  goesOn: Uint8Array;
}

function bitsOf(words: readonly string[]): Bits {
  const bits = { begins: new Uint8Array(SLOTS / 8), goesOn: new Uint8Array(SLOTS / 8) };
  for (const word of words) {
    const pair = slotOf(word.charCodeAt(0), word.charCodeAt(1));
    const three = slotOf(pair, word.charCodeAt(2));
    setBit(bits.begins, pair);
    setBit(bits.goesOn, word.length === 2 ? pair : word.length === 3 ? three : slotOf(three, word.charCodeAt(3)));
  }
  return bits;
}

function mayGoOn({ goesOn }: Bits, text: string, at: number, pair: number): boolean {
  const three = slotOf(pair, text.charCodeAt(at + 2));
  return hasBit(goesOn, pair) || hasBit(goesOn, three) || hasBit(goesOn, slotOf(three, text.charCodeAt(at + 3)));
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
