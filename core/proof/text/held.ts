import type { Needs } from './must-have';
import { pairHash } from './pair-hash';

/**
 * Which characters a text holds and which two stand side by side, a bit for each few of all: what it denies is not
 * there, what it affirms may be.
 */
export type Held = Uint32Array;

/** As many for the characters and, behind them, for the pairs. */
const BITS = 16384;

export function heldCharacters(text: string): Held {
  const held = new Uint32Array((2 * BITS) / 32);
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const bit = unit % BITS;
    held[bit >>> 5] = held[bit >>> 5]! | (1 << (bit & 31));
    const pair = pairBit(before, unit);
    held[pair >>> 5] = held[pair >>> 5]! | (1 << (pair & 31));
    before = unit;
  }
  return held;
}

function pairBit(first: number, second: number): number {
  return BITS + (pairHash(first, second) & (BITS - 1));
}

function isSet(held: Held, bit: number): boolean {
  return (held[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Whether the text may hold a UTF-16 unit. Never wrong when it says no. */
export function mayHold(held: Held, unit: number): boolean {
  return isSet(held, unit % BITS);
}

/** Whether the text, of which `held` tells, may hold a string. Never wrong when it says no, and of two units or more never wrong. */
export function mayHoldWord(text: string, held: Held, word: string): boolean {
  const first = word.charCodeAt(0);
  if (word.length === 1) return mayHold(held, first);
  return isSet(held, pairBit(first, word.charCodeAt(1))) && text.includes(word);
}

/** Whether the text, of which `held` tells, may hold one of the strings. Never wrong when it says no. */
export function mayHoldOneOf(text: string, held: Held, needs: Needs): boolean {
  if (!needs) return true;
  for (const one of needs) if (mayHoldWord(text, held, one)) return true;
  return false;
}
