import { SAME_SOUND } from '../../text/look-alikes';
import { isNone, MARK, type Line } from './character-line';

/** What may have happened at a place: a character taken for another, any other one, one lost, one too many, one typed twice, two turned, a word of the same sound, two words turned, a small word for the one often taken for it; the first character of a clause lost, the last. */
export const EDITS = [
  'like',
  'other',
  'lost',
  'extra',
  'twice',
  'swap',
  'word',
  'turn',
  'often',
  'first',
  'last',
] as const;
export type EditName = (typeof EDITS)[number];

/** What was meant, and how many steps the text costs less so. */
export interface Edit {
  name: EditName;
  /** The first character concerned; for one lost, the one behind it. */
  at: number;
  /** How many characters are concerned. */
  length: number;
  /** What belongs there instead. */
  units: readonly number[];
  gain: number;
  /** For one taken for another: how (SAME_SOUND and so on). */
  kind: number;
}

/** What a place and those behind it cost at least where an edit hides, and what it must gain; less proves nothing. */
interface Least {
  /** Four characters in a row, or five where two are concerned. */
  all: number;
  /** The first two of them. */
  two: number;
  /** One of the two. */
  one: number;
  gain: number;
}

const LEAST: Readonly<Record<EditName, Least>> = {
  like: { all: 66, two: 46, one: 28, gain: 25 },
  other: { all: 76, two: 56, one: 34, gain: 22 },
  lost: { all: 48, two: 38, one: 27, gain: 18 },
  extra: { all: 64, two: 48, one: 28, gain: 30 },
  twice: { all: 46, two: 32, one: 25, gain: 25 },
  swap: { all: 84, two: 42, one: 26, gain: 20 },
  word: { all: 80, two: 38, one: 26, gain: 21 },
  often: { all: 44, two: 24, one: 16, gain: 14 },
  turn: { all: 78, two: 22, one: 20, gain: 50 },
  first: { all: 44, two: 36, one: 22, gain: 13 },
  last: { all: 42, two: 24, one: 0, gain: 16 },
};
/** The least of them all: most places cost less. */
const ANY = { all: 46, two: 22, one: 20 };
/** Two characters that are a word are at least so usual. */
const WORD = 18;
/** How many characters are concerned, where not one. */
const LENGTH: Readonly<Partial<Record<EditName, number>>> = { swap: 2, word: 2, turn: 4 };
/** What sounds or looks only somewhat alike must explain so much more. */
const FARTHER = 2;

/** Characters that even those who write well take for one another, with the others of their group. */
const OFTEN_TAKEN: ReadonlyMap<number, readonly number[]> = new Map(
  '在再 以已 的得地 做作 及即既 带戴 需须 未末 利力 制治 象像 决绝 订定 反返 记纪 账帐 辩辨 合核 他它 为位'
    .split(' ')
    .map((group) => Array.from(group, (char) => char.charCodeAt(0)))
    .flatMap((group) => group.map((one) => [one, group.filter((other) => other !== one)] as const)),
);

const NONE: readonly Edit[] = [];

/** A place of a line, and the best edit of each name found there so far. */
interface Search {
  line: Line;
  at: number;
  /** What four characters from the place on cost, and five. */
  four: number;
  five: number;
  found: Edit[];
}

/** What may have happened at a place of the line, the best of each name; none almost everywhere. */
export function likelyEdits(line: Line, at: number): readonly Edit[] {
  const { units, costs } = line;
  const four = costs[at]! + costs[at + 1]! + costs[at + 2]! + costs[at + 3]!;
  const others = OFTEN_TAKEN.get(units[at]!);
  const ends = isNone(units[at]!);
  const begins = !ends && beginsClause(line, at);
  const cut = ends ? isCutShort(line, at, four) : begins && mayBe('first', line, at, four);
  if (!cut && (ends || !isOver(others ? LEAST.often : ANY, line, at, four))) return NONE;
  const search: Search = { line, at, four, five: four + costs[at + 4]!, found: [] };
  if (cut) putIn(search, ends ? 'last' : 'first');
  if (ends) return search.found;
  const { five } = search;
  if (others && mayBe('often', line, at, four)) for (const unit of others) replace(search, 'often', unit, SAME_SOUND);
  if (mayBe('like', line, at, four)) replaceAlike(search);
  if (mayBe('other', line, at, four)) replaceOther(search);
  if (!begins && !isNone(units[at - 1]!) && mayBe('lost', line, at, four)) putIn(search, 'lost');
  const name = units[at - 1] === units[at] || units[at + 1] === units[at] ? 'twice' : 'extra';
  if (mayBe(name, line, at, four)) leaveOut(search, name);
  if (isNone(units[at + 1]!)) return search.found;
  if (units[at + 1] !== units[at] && mayBe('swap', line, at, five))
    replaceTwo(search, 'swap', units[at + 1]!, units[at]!, 0);
  if (mayBe('word', line, at, five)) {
    for (const { first, second, kind } of line.lexicon.candidates.words(units[at]!, units[at + 1]!))
      replaceTwo(search, 'word', first, second, kind);
  }
  if (mayBe('turn', line, at, four)) turnWords(search);
  return search.found;
}

const IS = '是'.charCodeAt(0);
const NUMERALS = '一二三四五六七八九十';

/** Whether a clause begins at a place: behind a mark, or behind 一是. */
function beginsClause({ units }: Line, at: number): boolean {
  return units[at - 1] === MARK || (units[at - 1] === IS && NUMERALS.includes(String.fromCharCode(units[at - 2]!)));
}

/** Whether the clause that ends at a mark or figures may have lost its last character. */
function isCutShort({ units, costs }: Line, at: number, four: number): boolean {
  return !isNone(units[at - 1]!) && four >= LEAST.last.all && costs[at - 1]! + costs[at]! >= LEAST.last.two;
}

function mayBe(name: EditName, line: Line, at: number, all: number): boolean {
  return isOver(LEAST[name], line, at, all);
}

function isOver(least: Omit<Least, 'gain'>, { costs }: Line, at: number, all: number): boolean {
  const [one, two] = [costs[at]!, costs[at + 1]!];
  return all >= least.all && one + two >= least.two && (one >= least.one || two >= least.one);
}

/** Where the best edit of a name stands, or will. */
function placeOf(name: EditName, found: readonly Edit[]): number {
  let place = 0;
  while (place < found.length && found[place]!.name !== name) place += 1;
  return place;
}

/** The gain that an edit must have to be the best of its name. */
function needed({ found }: Search, name: EditName): number {
  return found[placeOf(name, found)]?.gain ?? LEAST[name].gain - 1;
}

function take({ at, found }: Search, name: EditName, gain: number, units: readonly number[], kind = 0): void {
  found[placeOf(name, found)] = { name, at, length: LENGTH[name] ?? 1, units, gain, kind };
}

function replaceAlike(search: Search): void {
  const { at, line } = search;
  const { units, lexicon } = line;
  const [last, own, next] = [units[at - 1]!, units[at]!, units[at + 1]!];
  const { candidates, model } = lexicon;
  for (const { unit, kind } of candidates.before(own, next)) replace(search, 'like', unit, kind);
  for (const { unit, kind } of candidates.behind(last, own))
    if (model.usual(unit, next) === 0) replace(search, 'like', unit, kind);
}

function replaceOther(search: Search): void {
  const { at, line } = search;
  const { units, lexicon } = line;
  const own = units[at]!;
  for (const unit of lexicon.candidates.between(units[at - 2]!, units[at - 1]!, units[at + 1]!))
    if (unit !== own && !isNone(unit) && lexicon.alikes.kind(own, unit) === 0) replace(search, 'other', unit, 0);
}

function replace(search: Search, name: EditName, unit: number, kind: number): void {
  const { at, four, line } = search;
  const farther = kind > SAME_SOUND ? (kind - SAME_SOUND) * FARTHER : 0;
  const least = needed(search, name);
  const own = line.units[at]!;
  line.units[at] = unit;
  const gain = four - farther - line.lexicon.model.cost(line.units, at, 4, four - farther - least);
  line.units[at] = own;
  if (gain > least) take(search, name, gain, [unit], kind);
}

function putIn(search: Search, name: 'lost' | 'first' | 'last'): void {
  const { at, line, four } = search;
  const { units, lexicon, costs } = line;
  const before = four - costs[at + 3]!;
  const around = Uint16Array.of(
    units[at - 3]!,
    units[at - 2]!,
    units[at - 1]!,
    0,
    units[at]!,
    units[at + 1]!,
    units[at + 2]!,
  );
  const { candidates } = lexicon;
  const put = (unit: number): void => {
    if (isNone(unit)) return;
    around[3] = unit;
    const least = needed(search, name);
    const gain = before - lexicon.model.cost(around, 3, 4, before - least);
    if (gain > least) take(search, name, gain, [unit]);
  };
  const [last, own] = [units[at - 1]!, units[at]!];
  if (name === 'lost') candidates.between(units[at - 2]!, last, own).forEach(put);
  else candidates.amid(name === 'first' ? MARK : last, own).forEach(put);
}

function leaveOut(search: Search, name: EditName): void {
  const { at, line, four } = search;
  const { units, lexicon } = line;
  const [a, b, c] = [units[at - 3]!, units[at - 2]!, units[at - 1]!];
  const without = Uint16Array.of(a, b, c, units[at + 1]!, units[at + 2]!, units[at + 3]!);
  const least = needed(search, name);
  const gain = four - lexicon.model.cost(without, 3, 3, four - least);
  if (gain > least) take(search, name, gain, []);
}

function replaceTwo(search: Search, name: EditName, first: number, second: number, kind: number): void {
  const { at, line, five } = search;
  const { units, lexicon } = line;
  const [one, two] = [units[at]!, units[at + 1]!];
  if (name === 'word' && (first === one || second === two)) return;
  const least = needed(search, name);
  units[at] = first;
  units[at + 1] = second;
  const gain = five - lexicon.model.cost(units, at, 5, five - least);
  units[at] = one;
  units[at + 1] = two;
  if (gain > least) take(search, name, gain, [first, second], kind);
}

/** Two words of two characters in the wrong order: 公平审查竞争. */
function turnWords(search: Search): void {
  const { at, line, four } = search;
  const { units, lexicon, costs } = line;
  const { model } = lexicon;
  const [a, b, c, d] = [units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!];
  if (isNone(c) || isNone(d) || model.usual(a, b) < WORD || model.usual(c, d) < WORD || costs[at + 2]! < LEAST.turn.one)
    return;
  const around = Uint16Array.of(
    units[at - 3]!,
    units[at - 2]!,
    units[at - 1]!,
    c,
    d,
    a,
    b,
    units[at + 4]!,
    units[at + 5]!,
    units[at + 6]!,
  );
  const seven = four + costs[at + 4]! + costs[at + 5]! + costs[at + 6]!;
  const least = needed(search, 'turn');
  const gain = seven - model.cost(around, 3, 7, seven - least);
  if (gain > least) take(search, 'turn', gain, [c, d, a, b]);
}
