import type { BlockContext } from '../../rule';

/** Farther than this no word goes on to either side, in UTF-16 units. */
const AROUND = 6;

/** Whether a stretch of a block's text is part of a word that the lexicon knows to be right as it stands (勤履职, 运管). */
export function standsInRightWord({ text, lexicon }: BlockContext, start: number, end: number): boolean {
  const from = Math.max(0, start - AROUND);
  const around = text.slice(from, end - 1 + AROUND);
  return lexicon.right.some((word) => {
    const at = around.indexOf(word);
    return at !== -1 && from + at <= start && from + at + word.length >= end;
  });
}
