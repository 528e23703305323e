import type { Needs } from './must-have';

/** Which characters a text holds, a bit for each four of all: what it denies is not there, what it affirms may be. */
export type Held = Uint32Array;

const BITS = 16384;

export function heldCharacters(text: string): Held {
  const held = new Uint32Array(BITS / 32);
  for (let i = 0; i < text.length; i += 1) {
    const bit = text.charCodeAt(i) % BITS;
    held[bit >>> 5] = held[bit >>> 5]! | (1 << (bit & 31));
  }
  return held;
}

/** Whether the text may hold a UTF-16 unit. Never wrong when it says no. */
export function mayHold(held: Held, unit: number): boolean {
  const bit = unit % BITS;
  return (held[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Whether the text, of which `held` tells, may hold one of the strings. Never wrong when it says no. */
export function mayHoldOneOf(text: string, held: Held, needs: Needs): boolean {
  if (!needs) return true;
  for (const one of needs) {
    if (!mayHold(held, one.charCodeAt(0))) continue;
    if (one.length === 1 || (mayHold(held, one.charCodeAt(1)) && text.includes(one))) return true;
  }
  return false;
}
