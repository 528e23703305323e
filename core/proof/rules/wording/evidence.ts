import { NEAR_SOUND, SAME_SOUND } from '../../text/look-alikes';
import { isAlone, isNone, isWord, ROOM, type Line } from './character-line';
import type { Edit } from './likely-edits';

/** Small words, which stand beside almost anything. */
const SMALL =
  '的和与及或等了地得着过有任为对在是不上下中也各本将所以之个把被就都并而于者来要从到一二三四五六七八九十两多其该此全';
/** What a report calls itself and its bodies. */
export const SELF = '局镇街乡县区市院所省州村校厅委处科';
/** Small words that end no clause by themselves. */
const HANGING = '和与对以把被将向从于及而并为由的在';
/** Clauses no longer than this are at times set side by side. */
const LONG = 7;
/** So many steps. */
export const GREAT = 60;
export const [DE, DE_VERB, DI] = ['的'.charCodeAt(0), '得'.charCodeAt(0), '地'.charCodeAt(0)];
/** What a place costs on the whole, and how many places outweigh that. */
const [USUAL, FEW] = [7, 20];
/** Two characters that are usual as one word are at least so usual. */
export const WORD = 18;

/** What speaks for an edit and against it, one number each; the weights of the lexicon stand in the same order. */
export function evidenceOf(line: Line, edit: Edit): number[] {
  const { units, costs, lexicon } = line;
  const { model } = lexicon;
  const { at, gain, name, length } = edit;
  const own = units[at]!;
  const end = units[at + length - 1]!;
  const left = units[at - 1]!;
  const right = units[at + length]!;
  const old = costs[at]! + costs[at + 1]! + costs[at + 2]! + costs[at + 3]! + (length >= 2 ? costs[at + 4]! : 0);
  // What stands left and right of the gap, or of what is put in.
  const [first, last] = edit.units.length > 0 ? [edit.units[0]!, edit.units.at(-1)!] : [right, right];
  const behind = isLost(name) ? own : right;
  const usualLeft = model.usual(left, own);
  const usualRight = isLost(name) ? 0 : model.usual(end, right);
  const newLeft = model.usual(left, first);
  const newRight = edit.units.length === 0 ? 0 : model.usual(last, behind);
  const wordLeft = Number(isWord(left, own));
  const wordRight = Number(isWord(end, right));
  const alone = Number(isAlone(line, at) && (length === 1 || isAlone(line, at + 1)));
  const aloneLeft = Number(isAlone(line, at - 1));
  const aloneRight = Number(isAlone(line, at + length));
  const isField = (one: number, other: number) => lexicon.field.has(one * 0x10000 + other);
  const newWord = Number(isWord(left, first) || (edit.units.length > 0 && isWord(last, behind)));
  const newField = Number(isField(left, first) || isField(last, behind) || (length === 2 && isField(first, last)));
  const unknown =
    name === 'twice' ? 2 * Number(model.usual(own, own) === 0) : Number(usualLeft === 0) + Number(usualRight === 0);
  const inWord = name !== 'twice' && (wordLeft > 0 || wordRight > 0 || (length === 2 && isWord(own, end)));
  const broken = Number(unknown === 2 && !inWord);
  const mended = Number(
    Math.max(newLeft, newRight, length === 2 ? model.usual(first, last) : 0) >= WORD &&
      (newWord > 0 || newField > 0 || (length === 2 && isWord(first, last))),
  );
  return [
    gain / 10,
    Math.min(gain, 40) / 10,
    old / 10,
    costs[at]! / 10,
    costs[at + 1]! / 10,
    costs[at + 2]! / 10,
    gain / old,
    usualLeft / 10,
    usualRight / 10,
    Math.max(usualLeft, usualRight) / 10,
    Math.min(usualLeft, usualRight) / 10,
    newLeft / 10,
    newRight / 10,
    Math.max(newLeft, newRight) / 10,
    Math.min(newLeft, newRight) / 10,
    wordLeft,
    wordRight,
    Math.max(wordLeft, wordRight),
    alone,
    aloneLeft,
    aloneRight,
    alone * Math.max(aloneLeft, aloneRight),
    alone * aloneLeft * aloneRight,
    newWord,
    newWord * alone,
    Number(holds(SMALL, own)),
    Number(edit.units.length > 0 && holds(SMALL, first)),
    Number(holds(SELF, own)),
    Number(edit.units.length > 0 && holds(SELF, first)),
    Number(isNone(left)),
    Number(isNone(right)),
    Number(model.commonness(own) === 0),
    model.commonness(own) / 10,
    Number(edit.kind === SAME_SOUND),
    Number(edit.kind === NEAR_SOUND),
    Number(first === DE || first === DE_VERB || first === DI),
    Number(own === DE || own === DE_VERB || own === DI),
    Number(isNone(own)),
    Number(isField(left, own) || isField(end, right) || (length === 2 && isField(own, end))),
    newField,
    Number(isNone(units[at - 2]!)),
    unknown,
    broken,
    mended,
    broken * mended,
    length === 2 ? Number(isWord(own, end)) : 0,
    length === 2 ? model.usual(own, end) / 10 : 0,
    length === 2 ? model.usual(first, last) / 10 : 0,
    alone * lexicon.bound[own]!,
    aloneLeft * lexicon.bound[left]!,
    aloneRight * lexicon.bound[right]!,
    Number(isAlone(line, at + 1 + length - 1 + 1)) * lexicon.bound[units[at + length + 1]!]!,
    Number(isAlone(line, at - 2)) * lexicon.bound[units[at - 2]!]!,
    Math.max(0, gain - GREAT) / 10,
    Number(alone > 0 && isNone(right) && holds(HANGING, own)),
    costs[at - 1]! / 10,
    costs[at - 2]! / 10,
    edit.units.length > 0 ? model.commonness(first) / 10 : 0,
    Number(isLost(name) && isWord(units[at - 2]!, left)),
    model.usual(units[at - 2]!, left) / 10,
    // How unusual the words around are: among names and new words any place costs much.
    sumOf(line, at - 4, at) / 10,
    sumOf(line, at + length + 3, at + length + 6) / 10,
    sumOf(line, at - 10, at - 4) / 10,
    sumOf(line, at + length + 6, at + length + 12) / 10,
    meanElsewhere(line, at - 1, at + length + 3),
    rarestAround(line, at, length) / 10,
    Number(isPaired(units, at)),
    sidesAlike(units, at, LONG),
    Number(name === 'twice' && !isAlone(line, at) && !isAlone(line, units[at + 1] === own ? at + 1 : at - 1)),
  ];
}

/** What the places from one to before another cost together. */
function sumOf({ sums, end }: Line, from: number, to: number): number {
  return sums[Math.min(end, to)]! - sums[Math.max(ROOM, Math.min(end, from))]!;
}

/** What a place of the block costs on the whole, but for those from one to before another; a short block is taken for a usual one. */
function meanElsewhere(line: Line, from: number, to: number): number {
  const places = line.end - ROOM - (Math.min(line.end, to) - from);
  return (sumOf(line, ROOM, line.end) - sumOf(line, from, to) + USUAL * FEW) / (Math.max(0, places) + FEW);
}

/** How usual the least usual character around an edit is. */
function rarestAround({ units, lexicon: { model } }: Line, at: number, length: number): number {
  let rarest = model.rarest;
  for (let i = at - 3; i < at + length + 3; i += 1)
    if ((i < at || i >= at + length) && !isNone(units[i]!)) rarest = Math.min(rarest, model.commonness(units[i]!));
  return rarest;
}

/** Whether a place is one of four characters of which every other is the same: 落深落细, 应融尽融. */
function isPaired(units: Uint16Array, at: number): boolean {
  for (let i = at - 3; i <= at; i += 1) {
    const [a, b, c, d] = [units[i]!, units[i + 1]!, units[i + 2]!, units[i + 3]!];
    if (a === b || isNone(a) || isNone(b) || isNone(c) || isNone(d)) continue;
    if ((a === c) !== (b === d)) return true;
  }
  return false;
}

function isLost(name: Edit['name']): boolean {
  return name === 'lost' || name === 'first' || name === 'last';
}

/** Whether a UTF-16 unit is one of some characters. */
export function holds(characters: string, unit: number): boolean {
  return characters.includes(String.fromCharCode(unit));
}

/** Of the clauses before and behind one that is no longer than `most`, how many are as long as it is. */
export function sidesAlike(units: Uint16Array, at: number, most: number): number {
  let from = at;
  let to = at;
  while (!isNone(units[to]!)) to += 1;
  while (!isNone(units[from - 1]!)) from -= 1;
  const length = to - from;
  if (length > most) return 0;
  let [before, behind] = [0, 0];
  while (before <= length && from - 2 - before >= 0 && !isNone(units[from - 2 - before]!)) before += 1;
  while (behind <= length && !isNone(units[to + 1 + behind]!)) behind += 1;
  return Number(before === length) + Number(behind === length);
}
