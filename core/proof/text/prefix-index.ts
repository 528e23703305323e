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

/** What begins with two units: words of no more, and the longer ones by their first three, with the former behind them. */
interface Begun<T> {
  two: T[];
  longer: Map<number, T[]>;
}

/** Makes an index of things by their words, each of two UTF-16 units or more: by the first three, or both of two. */
export function indexByPrefix<T>(things: readonly T[], wordOf: (thing: T) => string): PrefixIndex<T> {
  const bits = bitsOf(things.map(wordOf));
  const begun = new Map<number, Begun<T>>();
  for (const thing of things) {
    const word = wordOf(thing);
    const pair = slotOf(word.charCodeAt(0), word.charCodeAt(1));
    const { two, longer } = begun.get(pair) ?? { two: [], longer: new Map<number, T[]>() };
    begun.set(pair, { two, longer });
    if (word.length === 2) two.push(thing);
    else {
      const three = slotOf(pair, word.charCodeAt(2));
      longer.set(three, [...(longer.get(three) ?? []), thing]);
    }
  }
  for (const { two, longer } of begun.values()) for (const found of longer.values()) found.push(...two);
  return {
    at(text, at) {
      const pair = slotOf(unitAt(text, at), unitAt(text, at + 1));
      if (!hasBit(bits.begins, pair) || !mayGoOn(bits, text, at, pair)) return NONE;
      const known = begun.get(pair);
      return known ? (known.longer.get(slotOf(pair, unitAt(text, at + 2))) ?? known.two) : NONE;
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
  const three = slotOf(pair, unitAt(text, at + 2));
  return hasBit(goesOn, pair) || hasBit(goesOn, three) || hasBit(goesOn, slotOf(three, unitAt(text, at + 3)));
}

/** 0 behind the end: charCodeAt there would make the engine give up its fast way for all places. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function setBit(bits: Uint8Array, slot: number): void {
  bits[slot >>> 3] = bits[slot >>> 3]! | (1 << (slot & 7));
}

function hasBit(bits: Uint8Array, slot: number): boolean {
  return (bits[slot >>> 3]! & (1 << (slot & 7))) !== 0;
}

function slotOf(first: number, second: number): number {
  return pairHash(first, second) & (SLOTS - 1);
}
