import { inOneGo } from '../in-one-go';
import { numberTable, type NumberTable } from './number-table';

/** How likely a character is behind three others, learned from published reports. Costs are in steps of 0.4 bits. */
export interface LanguageModel {
  /**
   * What `count` units cost together from a place on, each behind the three before it; once more than `most`, the rest is not
   * looked at. What each costs is written to `each` at its place.
   */
  cost(units: Uint16Array, from: number, count: number, most?: number, each?: Int16Array): number;
  /** How usual two characters are side by side, in steps; 0 where they are not known to be. */
  usual(first: number, second: number): number;
  /** How usual a character is at most, in steps. */
  readonly rarest: number;
  /** How usual a character is, in steps; 0 where it is unknown. */
  commonness(unit: number): number;
  /** The characters known behind two others. */
  followers(first: number, second: number): readonly number[];
  /** The characters known behind one other. */
  followersOf(first: number): readonly number[];
}

/** The lists that a model is read from. */
export interface ModelLists {
  /** Characters, each with its cost and what it costs to fall back to the next character by itself. */
  singles: string;
  /** Words parted by blanks: a character, and behind it those that follow, each with both costs; the second may be left out. */
  pairs: string;
  /** The same behind two characters. */
  triples: string;
  /** Behind three characters, with the first cost alone. */
  runs: string;
}

/** A cost is one letter of ASCII, from # on; the backslash is left out. */
const FIRST = 0x23;
const BACKSLASH = 0x5c;
const BLANK = 0x20;
const ASCII = 0x7f;
/** What falling back costs where nothing is said: a cost that may be less than nothing is kept this much larger. */
const NEUTRAL = 8;
/** The cost of a character nobody knows. */
const UNKNOWN = 56;
/** How many characters there may be. */
const IDS = 8192;
const NONE: readonly number[] = [];

export function readModel(lists: ModelLists): LanguageModel {
  return inOneGo(readModelInSteps(lists));
}

/** The same for a window that must not stand still: half a million costs take a tenth of a second. */
export function* readModelInSteps(lists: ModelLists): Generator<void, LanguageModel> {
  const ids = new Uint16Array(0x10000);
  const alone = new Uint8Array(IDS).fill(UNKNOWN);
  const back = new Uint8Array(IDS).fill(NEUTRAL);
  let count = 0;
  eachOf(lists.singles, 0, lists.singles.length, (unit, cost, fall) => {
    count += 1;
    ids[unit] = count;
    alone[count] = cost;
    back[count] = fall;
  });
  const pairs = tableFor(lists.pairs, 1);
  yield;
  const triples = tableFor(lists.triples, 2);
  yield;
  const runs = tableFor(lists.runs, 3);
  yield;
  /** Where in the list the followers of a pair stand. */
  const behind = new Uint32Array(pairs.places);
  const pairAt = (first: number, second: number): number => pairs.find(ids[first]! * IDS + ids[second]!);
  const tripleAt = (pair: number, third: number): number => triples.find((pair * IDS + ids[third]!) >>> 0);
  /** Where in the list the followers of a character stand. */
  const behindOne = new Uint32Array(IDS);
  yield* eachWord(lists.pairs, (from, to) => {
    const first = ids[lists.pairs.charCodeAt(from)]! * IDS;
    behindOne[ids[lists.pairs.charCodeAt(from)]!] = from + 1;
    eachOf(lists.pairs, from + 1, to, (unit, cost, fall) => pairs.add(first + ids[unit]!, cost, fall));
  });
  yield* eachWord(lists.triples, (from, to) => {
    const pair = pairAt(lists.triples.charCodeAt(from), lists.triples.charCodeAt(from + 1));
    if (pair < 0) return;
    behind[pair] = from + 2;
    eachOf(lists.triples, from + 2, to, (unit, cost, fall) => triples.add((pair * IDS + ids[unit]!) >>> 0, cost, fall));
  });
  yield* eachWord(lists.runs, (from, to) => {
    const pair = pairAt(lists.runs.charCodeAt(from), lists.runs.charCodeAt(from + 1));
    const triple = pair < 0 ? -1 : tripleAt(pair, lists.runs.charCodeAt(from + 2));
    if (triple < 0) return;
    eachOf(lists.runs, from + 3, to, (unit, cost) => runs.add((triple * IDS + ids[unit]!) >>> 0, cost, 0));
  });
  const followed = new Map<number, readonly number[]>();
  /** What stands in front of a place: many characters are tried behind the same three. */
  const front = { one: -1, two: -1, three: -1, third: 0, pair: -1, triple: -1 };
  const look = (one: number, two: number, three: number): void => {
    if (front.three === three && front.two === two && front.one === one) return;
    const before = pairAt(one, two);
    front.one = one;
    front.two = two;
    front.three = three;
    front.third = ids[three]!;
    front.pair = pairAt(two, three);
    front.triple = before < 0 ? -1 : triples.find((before * IDS + front.third) >>> 0);
  };
  const listed = (list: string, from: number, key: number): readonly number[] => {
    const known = followed.get(key);
    if (known) return known;
    const found: number[] = [];
    const blank = list.indexOf(' ', from);
    eachOf(list, from, blank === -1 ? list.length : blank, (unit) => found.push(unit));
    followed.set(key, found);
    return found;
  };
  return {
    cost(units, from, count, most = Infinity, each) {
      look(units[from - 3]!, units[from - 2]!, units[from - 1]!);
      // The places of the pair and the three characters in front go along from one character to the next.
      let { third, pair, triple } = front;
      let sum = 0;
      for (let at = from; at < from + count && sum <= most; at += 1) {
        const last = ids[units[at]!]!;
        const nextPair = pairs.find(third * IDS + last);
        const nextTriple = pair < 0 ? -1 : triples.find((pair * IDS + last) >>> 0);
        const run = triple < 0 ? -1 : runs.find((triple * IDS + last) >>> 0);
        let cost: number;
        if (run >= 0) cost = runs.one(run);
        else {
          cost = triple < 0 ? 0 : triples.other(triple) - NEUTRAL;
          if (nextTriple >= 0) cost += triples.one(nextTriple);
          else {
            if (pair >= 0) cost += pairs.other(pair) - NEUTRAL;
            cost += nextPair >= 0 ? pairs.one(nextPair) : back[third]! - NEUTRAL + alone[last]!;
          }
        }
        sum += cost;
        if (each) each[at] = cost;
        triple = nextTriple;
        pair = nextPair;
        third = last;
      }
      return sum;
    },
    usual(first, second) {
      const at = pairAt(first, second);
      return at < 0 ? 0 : Math.max(1, UNKNOWN + 4 - alone[ids[first]!]! - pairs.one(at));
    },
    rarest: UNKNOWN,
    commonness: (unit) => UNKNOWN - alone[ids[unit]!]!,
    followers(first, second) {
      const pair = pairAt(first, second);
      return pair < 0 || behind[pair] === 0 ? NONE : listed(lists.triples, behind[pair]!, pair);
    },
    followersOf(first) {
      const from = behindOne[ids[first]!]!;
      return from === 0 ? NONE : listed(lists.pairs, from, -1 - first);
    },
  };
}

function tableFor(list: string, head: number): NumberTable {
  let most = 0;
  let words = 1;
  for (let at = 0; at < list.length; at += 1) {
    const unit = list.charCodeAt(at);
    if (unit === BLANK) words += 1;
    else if (unit > ASCII) most += 1;
  }
  return numberTable(Math.max(0, most - head * words));
}

/** Words read between two rests: a few milliseconds. */
const AT_ONCE = 2000;

/** Where each of the words begins and ends. */
function* eachWord(list: string, take: (from: number, to: number) => void): Generator<void, void> {
  let taken = 0;
  for (let from = 0; from < list.length;) {
    const blank = list.indexOf(' ', from);
    const to = blank === -1 ? list.length : blank;
    take(from, to);
    from = to + 1;
    taken += 1;
    if (taken % AT_ONCE === 0) yield;
  }
}

/** Each character with what it costs. */
function eachOf(
  list: string,
  from: number,
  to: number,
  take: (unit: number, cost: number, fall: number) => void,
): void {
  for (let at = from; at + 1 < to;) {
    const unit = list.charCodeAt(at);
    const cost = costOf(list.charCodeAt(at + 1));
    at += 2;
    const next = at < to ? list.charCodeAt(at) : BLANK;
    if (next === BLANK || next > ASCII) take(unit, cost, NEUTRAL);
    else {
      take(unit, cost, costOf(next));
      at += 1;
    }
  }
}

function costOf(letter: number): number {
  return letter - FIRST - (letter > BACKSLASH ? 1 : 0);
}
