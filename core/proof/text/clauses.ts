import type { BlockContext } from '../rule';
import { keptReading } from './kept-reading';

/** What stands between two marks of a block's folded text, never empty: a half-open range of UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** What a mark parts, a bit each. */
const SENTENCE = 1;
const WHOLE_CLAUSE = 2;
const CLAUSE = 4;
const LIST = 8;
const PARTS = new Uint8Array(0x10000);
for (const [bit, marks] of [
  [SENTENCE, '。；！？\n'],
  [WHOLE_CLAUSE, '，。；：！？\n'],
  [CLAUSE, '，。；：、！？\n'],
  [LIST, '，。；：“”《》'],
] as const)
  for (const mark of marks) PARTS[mark.charCodeAt(0)]! |= bit;

/** The clauses of a block, parted also by 、. */
export const clausesOf = keptReading((context) => partedBy(CLAUSE, context));

/** The clauses of a block, those parted by 、 in one. */
export const wholeClausesOf = keptReading((context) => partedBy(WHOLE_CLAUSE, context));

/** What stands between two full stops, semicolons or the like. */
export const sentencesOf = keptReading((context) => partedBy(SENTENCE, context));

/** What may be a list whose members are parted by 、: no quoted word nor title is in it. */
export const listsOf = keptReading((context) => partedBy(LIST, context));

/** Where the marks stand, which are few: found once for all that they part. */
const marksOf = keptReading(({ folded }) => {
  const places: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (!isCommonHan(unit) && PARTS[unit] !== 0) places.push(at);
  }
  places.push(folded.length);
  return places;
});

function partedBy(bit: number, context: BlockContext): readonly Stretch[] {
  const { folded } = context;
  const found: Stretch[] = [];
  let start = 0;
  for (const at of marksOf(context)) {
    if (at < folded.length && (PARTS[folded.charCodeAt(at)]! & bit) === 0) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}

/** Where a word stands next, from a place on; Infinity where it does not. */
export function nextOf(text: string, word: string, from: number): number {
  const at = text.indexOf(word, from);
  return at === -1 ? Infinity : at;
}

/** Nearly all of a text: what is to be held against marks is asked this first, as it costs least. */
export function isCommonHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
