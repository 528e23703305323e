import type { Span } from '../report/block';
import { touchOf, type Change } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';
import { align, type Stretch } from './align';
import { sliceText } from './slice-text';

/**
 * One thing that another hand did to a text: words put in or deleted, or a suggestion of ours settled on the way.
 * Offsets count in the text as it was sent.
 */
export interface TextEdit {
  kind: 'words' | 'accepted' | 'rejected';
  from: number;
  to: number;
  /** Words put in, with their marks. */
  spans: Span[];
  /** What Word recorded of it; null for what was typed without a record. */
  change: Change | null;
}

/** What was done to `base` to make it `theirs`, and how the two texts stand to each other. */
export function textEdits(
  base: readonly Span[],
  theirs: readonly Span[],
  diff: DiffLists,
): { edits: TextEdit[]; stretches: Stretch[] } {
  const stretches = align(base, theirs, diff);
  const pieces: TextEdit[] = [];
  for (const stretch of stretches) {
    if (stretch.same) pieces.push(...markEdits(base, theirs, stretch));
    else {
      pieces.push(...goneEdits(base, stretch));
      pieces.push(...newEdits(theirs, stretch));
    }
  }
  return { edits: joinEdits(pieces), stretches };
}

/** Words that both texts have, where suggestions about them differ. */
function markEdits(base: readonly Span[], theirs: readonly Span[], { from, to, start, end }: Stretch): TextEdit[] {
  const out: TextEdit[] = [];
  const [ours, others] = [sliceText(base, from, to), sliceText(theirs, start, end)];
  let [i, j, at] = [0, 0, from];
  let [usedOurs, usedOthers] = [0, 0];
  while (i < ours.length && j < others.length) {
    const [mine, other] = [ours[i]!, others[j]!];
    const length = Math.min(mine.text.length - usedOurs, other.text.length - usedOthers);
    const edit = (kind: TextEdit['kind'], change: Change | null = null): void =>
      void out.push({ kind, from: at, to: at + length, spans: [], change });
    const [bd, td] = [touchOf(mine, 'deleted'), touchOf(other, 'deleted')];
    if (td && !bd) edit('words', td);
    else if (bd && !td) edit('rejected');
    else if (touchOf(mine, 'inserted') && !touchOf(other, 'inserted')) edit('accepted');
    at += length;
    usedOurs += length;
    usedOthers += length;
    if (usedOurs === mine.text.length) [i, usedOurs] = [i + 1, 0];
    if (usedOthers === other.text.length) [j, usedOthers] = [j + 1, 0];
  }
  return out;
}

/** Words that the other text has no more. */
function goneEdits(base: readonly Span[], { from, to }: Stretch): TextEdit[] {
  let at = from;
  return sliceText(base, from, to).map((span) => {
    const kind = touchOf(span, 'deleted') ? 'accepted' : touchOf(span, 'inserted') ? 'rejected' : 'words';
    const start = at;
    at += span.text.length;
    return { kind, from: start, to: at, spans: [], change: null };
  });
}

/** Words that are new in the other text: they stand behind those they replace. */
function newEdits(theirs: readonly Span[], { to, start, end }: Stretch): TextEdit[] {
  return sliceText(theirs, start, end).map((span) => ({
    kind: 'words',
    from: to,
    to,
    spans: [span],
    change: touchOf(span, 'inserted') ?? null,
  }));
}

/** What one hand did in one place is one edit: words deleted and those put in for them. */
function joinEdits(pieces: readonly TextEdit[]): TextEdit[] {
  const out: TextEdit[] = [];
  for (const edit of pieces) {
    const last = out.at(-1);
    const joins =
      last?.kind === edit.kind &&
      last.to === edit.from &&
      last.change?.author === edit.change?.author &&
      last.change?.move === edit.change?.move &&
      (last.change === null) === (edit.change === null);
    // Words deleted behind words put in belong to them only when nothing stands between.
    if (joins) Object.assign(last, { to: edit.to, spans: [...last.spans, ...edit.spans] });
    else out.push({ ...edit });
  }
  return out;
}
