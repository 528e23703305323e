import { spansText, type Span } from '../report/block';
import type { DiffLists } from '../suggest/redline';
import { align, type Stretch } from './align';
import { joinAlike, sameMarks } from './edit-spans';
import { mergeFields } from './merge-values';
import { sliceText } from './slice-text';

/** Words that both sides changed, each in its own way. */
export interface SpanConflict {
  base: string;
  mine: string;
  theirs: string;
  /** Where ours stand in the merged text. */
  from: number;
  to: number;
}

/**
 * Merges the words of one place, three ways: what one side changed is changed, with its marks; where both changed the
 * same words, ours stay and the conflict is told.
 */
export function mergeSpans(
  base: readonly Span[],
  mine: readonly Span[],
  theirs: readonly Span[],
  diff: DiffLists,
): { spans: Span[]; conflicts: SpanConflict[] } {
  if (alike(base, theirs) || alike(mine, theirs)) return { spans: [...mine], conflicts: [] };
  if (alike(base, mine)) return { spans: [...theirs], conflicts: [] };
  const once = mergeOnce(base, mine, theirs, diff);
  // What is merged must stay as it is when it is merged again; where words repeat, it would not, and people decide.
  const again = mergeOnce(base, once.spans, theirs, diff);
  if (alike(once.spans, again.spans) && once.conflicts.length === again.conflicts.length)
    return alike(once.spans, mine) ? { ...once, spans: [...mine] } : once;
  const [was, ours, others] = [spansText(base), spansText(mine), spansText(theirs)];
  return {
    spans: [...mine],
    conflicts: [{ base: was, mine: ours, theirs: others, from: 0, to: ours.length }],
  };
}

function mergeOnce(
  base: readonly Span[],
  mine: readonly Span[],
  theirs: readonly Span[],
  diff: DiffLists,
  letters = false,
): { spans: Span[]; conflicts: SpanConflict[] } {
  const out: Span[] = [];
  const conflicts: SpanConflict[] = [];
  const length = () => out.reduce((sum, span) => sum + span.text.length, 0);
  for (const chunk of chunks(align(base, mine, diff, letters), align(base, theirs, diff, letters))) {
    const was = sliceText(base, chunk.from, chunk.to);
    const ours = sliceText(mine, chunk.mine.from, chunk.mine.to);
    const others = sliceText(theirs, chunk.theirs.from, chunk.theirs.to);
    if (chunk.stable) out.push(...mergeMarks(was, ours, others));
    else if (spansText(ours) === spansText(others)) out.push(...mergeMarks([], ours, others));
    else if (spansText(was) === spansText(others)) out.push(...ours);
    else if (spansText(was) === spansText(ours)) out.push(...others);
    else if (!letters && holds(was, ours, others, diff)) out.push(...ours);
    else {
      const from = length();
      out.push(...ours);
      conflicts.push({ base: spansText(was), mine: spansText(ours), theirs: spansText(others), from, to: length() });
    }
  }
  return { spans: joinAlike(out), conflicts };
}

/** Whether ours have all that the other side did to these words, beside what we did ourselves. */
function holds(base: readonly Span[], mine: readonly Span[], theirs: readonly Span[], diff: DiffLists): boolean {
  const { spans, conflicts } = mergeOnce(base, mine, theirs, diff, true);
  return conflicts.length === 0 && spansText(spans) === spansText(mine);
}

interface Range {
  from: number;
  to: number;
}

interface Chunk extends Range {
  stable: boolean;
  mine: Range;
  theirs: Range;
}

/** Cuts the base where both alignments agree that words are the same; what lies between belongs together. */
function chunks(mine: readonly Stretch[], theirs: readonly Stretch[]): Chunk[] {
  const stable: Chunk[] = [];
  for (const a of mine) {
    if (!a.same) continue;
    for (const b of theirs) {
      if (!b.same) continue;
      const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
      if (from >= to) continue;
      const at = (one: Stretch): Range => ({ from: one.start + from - one.from, to: one.start + to - one.from });
      stable.push({ stable: true, from, to, mine: at(a), theirs: at(b) });
    }
  }
  stable.sort((a, b) => a.from - b.from);
  const all: Chunk[] = [];
  let [base, ours, others] = [0, 0, 0];
  const between = (to: Chunk): void => {
    if (base < to.from || ours < to.mine.from || others < to.theirs.from)
      all.push({
        stable: false,
        from: base,
        to: to.from,
        mine: { from: ours, to: to.mine.from },
        theirs: { from: others, to: to.theirs.from },
      });
  };
  for (const one of stable) {
    between(one);
    all.push(one);
    [base, ours, others] = [one.to, one.mine.to, one.theirs.to];
  }
  const end = (list: readonly Stretch[], key: 'to' | 'end'): number => list.at(-1)?.[key] ?? 0;
  const last = { from: Math.max(end(mine, 'to'), end(theirs, 'to')), to: 0 };
  const ends = (at: number): Range => ({ from: at, to: at });
  between({ stable: true, ...last, mine: ends(end(mine, 'end')), theirs: ends(end(theirs, 'end')) });
  return all;
}

/** The same words with the marks that each side gave or took; without a base, the marks of both. */
function mergeMarks(base: readonly Span[], mine: readonly Span[], theirs: readonly Span[]): Span[] {
  const out: Span[] = [];
  const length = spansText(mine).length;
  const cuts = [...new Set([...ends(base), ...ends(mine), ...ends(theirs)])].filter((at) => at <= length);
  let from = 0;
  for (const to of cuts.sort((a, b) => a - b)) {
    if (to <= from) continue;
    const [was, ours, others] = [base, mine, theirs].map((spans) => sliceText(spans, from, to)[0]);
    const { fields } = mergeFields(was, ours!, others!, ['text']);
    out.push({ ...fields, text: ours!.text });
    from = to;
  }
  return out;
}

function ends(spans: readonly Span[]): number[] {
  let at = 0;
  return spans.map((span) => (at += span.text.length));
}

/** The same words with the same marks, however the spans are cut. */
function alike(a: readonly Span[], b: readonly Span[]): boolean {
  const [one, other] = [joinAlike(a), joinAlike(b)];
  return (
    one.length === other.length && one.every((span, i) => span.text === other[i]!.text && sameMarks(span, other[i]!))
  );
}
