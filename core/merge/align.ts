import { pairsOf, overlap } from '../compare/likeness';
import { spansText, type Span } from '../report/block';
import type { DiffLists } from '../suggest/redline';

/** A stretch of one text set against a stretch of another; offsets in UTF-16 units. All stretches cover both texts. */
export interface Stretch {
  same: boolean;
  /** In the first text. */
  from: number;
  to: number;
  /** In the second. */
  start: number;
  end: number;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Longer texts that have less than this in common were written anew: comparing them word by word says nothing. */
const LEAST_ALIKE = 0.15;
const LONG = 600;

/**
 * Sets two texts against each other word by word, suggested deletions included. Words that are only suggested never
 * count as those that stood there before, and words that `a` wants gone only as themselves. With `letters`, letter by letter.
 */
export function align(a: readonly Span[], b: readonly Span[], diff: DiffLists, letters = false): Stretch[] {
  const [from, to] = [spansText(a), spansText(b)];
  const whole = { from: 0, to: from.length, start: 0, end: to.length };
  if (from === to) return from === '' ? [] : [{ same: true, ...whole }];
  if (from === '' || to === '') return [{ same: false, ...whole }];
  if (Math.max(from.length, to.length) > LONG && overlap(pairsOf(from), pairsOf(to)) < LEAST_ALIKE)
    return [{ same: false, ...whole }];
  const stretches: Stretch[] = [];
  let [at, start] = [0, 0];
  const going = new Set(a.flatMap((span) => (span['deleted'] ? [span.text] : [])));
  for (const { kind, values } of diff(tokens(a, going, letters), tokens(b, going, letters))) {
    const length = values.reduce((sum, token) => sum + token.length - 1, 0);
    const last = stretches.at(-1);
    const step = {
      same: kind === 'same',
      from: at,
      to: at + (kind === 'added' ? 0 : length),
      start,
      end: start + (kind === 'removed' ? 0 : length),
    };
    if (last && !last.same && !step.same) Object.assign(last, { to: step.to, end: step.end });
    else stretches.push(step);
    [at, start] = [step.to, step.end];
  }
  const suggested = [...a, ...b].some((span) => span['inserted'] ?? span['deleted']);
  return suggested ? joined(stretches.flatMap((one) => (one.same ? [one] : trimmed(one, from, to)))) : stretches;
}

/** Words, each behind a sign that tells suggested ones; marks cut words, too. */
function tokens(spans: readonly Span[], going: ReadonlySet<string>, letters: boolean): string[] {
  const runs: { sign: string; deleted: boolean; text: string }[] = [];
  for (const span of spans) {
    const deleted = Boolean(span['deleted']);
    const sign = span['inserted'] ? '+' : deleted && going.has(span.text) ? '-' : '=';
    const last = runs.at(-1);
    if (last?.sign === sign && last.deleted === deleted) last.text += span.text;
    else runs.push({ sign, deleted, text: span.text });
  }
  return runs.flatMap(({ sign, text }) =>
    (letters ? [...text] : [...words.segment(text)].map(({ segment }) => segment)).map((token) => sign + token),
  );
}

/** Letters that both sides of a stretch begin or end with, found again where marks or other letters cut a word. */
export function trimmed({ from, to, start, end }: Stretch, a: string, b: string): Stretch[] {
  let head = 0;
  const most = Math.min(to - from, end - start);
  while (head < most && a[from + head] === b[start + head]) head += 1;
  if (isHigh(a[from + head - 1])) head -= 1;
  let tail = 0;
  while (tail < most - head && a[to - 1 - tail] === b[end - 1 - tail]) tail += 1;
  if (isLow(a[to - tail])) tail -= 1;
  tail = Math.max(0, tail);
  return [
    { same: true, from, to: from + head, start, end: start + head },
    { same: false, from: from + head, to: to - tail, start: start + head, end: end - tail },
    { same: true, from: to - tail, to, start: end - tail, end },
  ].filter((one) => one.to > one.from || one.end > one.start);
}

function isHigh(char: string | undefined): boolean {
  return char !== undefined && char >= '\ud800' && char <= '\udbff';
}

function isLow(char: string | undefined): boolean {
  return char !== undefined && char >= '\udc00' && char <= '\udfff';
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const one of stretches) {
    const last = out.at(-1);
    if (last?.same === one.same) Object.assign(last, { to: one.to, end: one.end });
    else out.push({ ...one });
  }
  return out;
}
