import { keptReading } from './kept-reading';

/** What stands between two marks of a block's folded text, never empty: a half-open range of UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** The clauses of a block, parted also by 、. */
export const clausesOf = keptReading(({ folded }) => stretchesOf(folded, '，。；：、！？\n'));

/** The clauses of a block, those parted by 、 in one. */
export const wholeClausesOf = keptReading(({ folded }) => stretchesOf(folded, '，。；：！？\n'));

/** What stands between two full stops, semicolons or the like. */
export const sentencesOf = keptReading(({ folded }) => stretchesOf(folded, '。；！？\n'));

/** What stands between any two of the marks. */
export function stretchesOf(text: string, marks: string): readonly Stretch[] {
  const parting = Array.from(marks, (mark) => mark.charCodeAt(0));
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (at < text.length && (isCommonHan(unit) || !parting.includes(unit))) continue;
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

/** Nearly all of a text: what is to be held against a list of marks is asked this first, as it costs least. */
export function isCommonHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
