import { diffArrays } from 'diff';
import { foldText } from '../../core/report/fold';
import type { DiffRun } from '../../core/suggest/redline';

/** A stretch of two texts set against each other. */
export interface DiffPiece {
  kind: DiffRun['kind'];
  text: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What differs between two texts, word by word. The width of punctuation is no difference; the later text's stands. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const comparator = (one: string, other: string) => foldText(one) === foldText(other);
  return diffArrays(segments(before), segments(after), { comparator }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function segments(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

const FIGURES = /\d+(?:[.,]\d+)*(?:年度?|万|亿|余|多|%|个|件|次|人|条|项|家|场|份|起|名)*/gu;

/** Cuts a text into plain stretches and years or figures, which stand out where they were left untouched. */
export function cutFigures(text: string): { text: string; figure: boolean }[] {
  const pieces: { text: string; figure: boolean }[] = [];
  let from = 0;
  for (const match of text.matchAll(FIGURES)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), figure: false });
    pieces.push({ text: match[0], figure: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), figure: false });
  return pieces;
}
