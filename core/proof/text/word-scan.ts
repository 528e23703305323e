import type { Needs, Odds } from './must-have';
import { pairHash } from './pair-hash';

/** Tells in one pass over a text which of many searches may find something there, by the words each of them needs. */
export interface WordScan {
  /** Numbers, in any order, of the searches that need one of the words in the text, or nothing in particular. */
  candidates(text: string): readonly number[];
}

const NO_WORD = 0xffff;
const BITS = 0x8000;
const FARTHEST = 16;

/**
 * `searches[i]` are the words of which search i needs one; null where nothing can be said. Each word is looked for by
 * those two of its units, side by side, that are the rarest by `odds`.
 */
export function scanForWords(searches: readonly Needs[], odds: Odds = () => 1): WordScan {
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [i, needs] of searches.entries()) {
    if (!needs) always.push(i);
    for (const word of new Set(needs)) {
      const known = byWord.get(word);
      if (known) known.push(i);
      else byWord.set(word, [i]);
    }
  }
  const words = [...byWord.keys()];
  if (words.length > NO_WORD) throw new RangeError(`${words.length} words are more than can be told apart`);
  const neededBy = [...byWord.values()];
  /** Words of one unit by that unit; the longer ones chained by two of theirs, as most places hold none. */
  const alone = new Uint16Array(0x10000).fill(NO_WORD);
  const chains = new Uint16Array(BITS).fill(NO_WORD);
  const next = new Uint16Array(words.length).fill(NO_WORD);
  const offsets = Uint8Array.from(words, (word) => rarestPair(word, odds));
  const keys = new Uint32Array(words.length);
  for (const [id, word] of words.entries()) {
    const [first, second] = [word.charCodeAt(offsets[id]!), word.charCodeAt(offsets[id]! + 1)];
    if (word.length === 1) alone[first] = id;
    else {
      const slot = slotOf(first, second);
      keys[id] = keyOf(first, second);
      next[id] = chains[slot]!;
      chains[slot] = id;
    }
  }
  // A word or search met in this text carries its number: nothing is cleared from text to text.
  const metWord = new Uint32Array(words.length);
  const metSearch = new Uint32Array(searches.length);
  let textNumber = 0;
  const meet = (id: number, found: number[]) => {
    metWord[id] = textNumber;
    for (const search of neededBy[id]!) {
      if (metSearch[search] === textNumber) continue;
      metSearch[search] = textNumber;
      found.push(search);
    }
  };
  return {
    candidates(text) {
      textNumber += 1;
      const found = [...always];
      let first = text.charCodeAt(0);
      for (let at = 0; at < text.length; at += 1) {
        const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
        const one = alone[first]!;
        if (one !== NO_WORD && metWord[one] !== textNumber) meet(one, found);
        for (let id = chains[slotOf(first, second)]!; id !== NO_WORD; id = next[id]!) {
          if (metWord[id] === textNumber || keys[id] !== keyOf(first, second)) continue;
          if (words[id]!.length === 2 || text.startsWith(words[id]!, at - offsets[id]!)) meet(id, found);
        }
        first = second;
      }
      return found;
    },
  };
}

/** Where in a word its rarest two units stand side by side. */
function rarestPair(word: string, odds: Odds): number {
  let rarest = 0;
  let least = Infinity;
  for (let at = 0; at + 1 < Math.min(word.length, FARTHEST); at += 1) {
    const pair = odds(word.slice(at, at + 2));
    if (pair < least) [rarest, least] = [at, pair];
  }
  return rarest;
}

function keyOf(first: number, second: number): number {
  return (first * 0x10000 + second) >>> 0;
}

function slotOf(first: number, second: number): number {
  return pairHash(first, second) & (BITS - 1);
}
