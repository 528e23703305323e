import type { CompiledLexicon } from '../../compile-lexicon';
import type { BlockContext } from '../../rule';
import { keptReading } from '../../text/kept-reading';

/** Stands for any mark or end of the text. */
export const MARK = '，'.charCodeAt(0);
/** Stands for figures and letters, however many. */
export const FIGURE = '０'.charCodeAt(0);
/** Room on both sides, so that windows need no bounds. */
export const ROOM = 6;
const HAN = /\p{Script=Han}/u;

/** A block's text as Chinese characters, marks and figures, without blanks, and how unusual each is where it stands. */
export interface Line {
  context: BlockContext;
  lexicon: CompiledLexicon;
  units: Uint16Array;
  /** Where in the text each stands. */
  places: Uint32Array;
  /** How many there are, with the room before them: the last stands before this. */
  end: number;
  /** What each costs behind the three before it. */
  costs: Int16Array;
  /** What all before a place cost together, the place itself left out. */
  sums: Int32Array;
  /** What the dictionary said of a place, once asked: 1 for a character alone, 2 for one that is none. */
  alone: Uint8Array;
}

/** A block's line, read once for all the rules that ask for it, with what every place is asked for. */
export const lineOf = keptReading((context): Line => {
  const { lexicon, text } = context;
  const units = new Uint16Array(text.length + 2 * ROOM).fill(MARK);
  const places = new Uint32Array(units.length).fill(text.length);
  let end = ROOM;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const read = isHan(unit) ? unit : isFigure(unit) ? FIGURE : MARK;
    if ((read === FIGURE && units[end - 1] === FIGURE) || unit === 0x20 || unit === 0x3000) continue;
    units[end] = read;
    places[end] = i;
    end += 1;
  }
  const costs = new Int16Array(units.length);
  lexicon.model.cost(units, ROOM, end + 4 - ROOM, Infinity, costs);
  const sums = new Int32Array(units.length + 1);
  for (let at = ROOM; at < units.length; at += 1) sums[at + 1] = sums[at]! + (at < end ? costs[at]! : 0);
  return { context, lexicon, units, places, end, costs, sums, alone: new Uint8Array(text.length) };
});

/** Whether a UTF-16 unit is a Chinese character. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff ? true : unit > 0x2e00 && HAN.test(String.fromCharCode(unit));
}

/** Digits, letters, % and the decimal point, of either width. */
function isFigure(unit: number): boolean {
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return (
    (half >= 0x30 && half <= 0x39) ||
    (half >= 0x41 && half <= 0x5a) ||
    (half >= 0x61 && half <= 0x7a) ||
    half === 0x25 ||
    unit === 0x2e ||
    unit === 0x2030
  );
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text cut into the words a Chinese dictionary knows. */
function cutWords(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What the dictionary said of two characters: the same few thousand pairs are asked for again and again. */
const words = new Map<number, boolean>();

/** Whether a dictionary has these two characters as one word. */
export function isWord(first: number, second: number): boolean {
  if (isNone(first) || isNone(second)) return false;
  const key = first * 0x10000 + second;
  let known = words.get(key);
  if (known === undefined) {
    known = cutWords(String.fromCharCode(first, second)).length === 1;
    words.set(key, known);
  }
  return known;
}

/** A mark or figures. */
export function isNone(unit: number): boolean {
  return unit === MARK || unit === FIGURE;
}

/** What ends every word. */
const END = /[\s\dA-Za-z，。、；：！？“”‘’（）《》〈〉〔〕【】…—～·,.;:!?()%-]/u;
const MOST_KEPT = 4096;

/** What the dictionary said of runs of text: an edit leaves most runs of its block as they were. */
const cut = new Map<string, Uint8Array>();

/** Whether the Chinese character at a place of the line is no part of a longer word. Only the run of text around it is cut. */
export function isAlone({ context: { text }, places, alone, units }: Line, at: number): boolean {
  if (isNone(units[at]!)) return false;
  const place = places[at]!;
  if (alone[place] === 0) {
    let from = place;
    while (from > 0 && !END.test(text[from - 1]!)) from -= 1;
    let to = place + 1;
    while (to < text.length && !END.test(text[to]!)) to += 1;
    alone.set(charactersAlone(text.slice(from, to)), from);
  }
  return alone[place] === 1;
}

function charactersAlone(run: string): Uint8Array {
  const known = cut.get(run);
  if (known) return known;
  const found = new Uint8Array(run.length).fill(2);
  let at = 0;
  for (const word of cutWords(run)) {
    if (word.length === 1 && isHan(word.charCodeAt(0))) found[at] = 1;
    at += word.length;
  }
  if (cut.size >= MOST_KEPT) cut.clear();
  cut.set(run, found);
  return found;
}
