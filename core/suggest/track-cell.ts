import type { Span } from '../report/block';
import { touchOf, type Change } from './change';
import type { Tracking } from './tracking';

/**
 * The spans of one cell after an edit, with what went as deleted before what came as inserted. `origins` give, for each
 * unit now there, the unit it was.
 */
export function mergeSpans(
  was: readonly Span[],
  now: readonly Span[],
  origins: readonly number[],
  tracking: Tracking | null,
  fresh: Change,
): { spans: Span[]; unit(unit: number): number } {
  const spans: Span[] = [];
  const units: number[] = [];
  let [next, length, done, ahead] = [0, 0, 0, 0];
  const total = was.reduce((sum, { text }) => sum + text.length, 0);
  for (const span of now) {
    for (const char of span.text.split('')) {
      const origin = origins[done] ?? -1;
      const isKept = origin >= next;
      drop(isKept ? origin : upcoming(done));
      units.push(length);
      if (isKept) next = origin + 1;
      push(isKept ? { ...span, text: char } : typed({ ...span, text: char }));
      done += 1;
    }
  }
  drop(total);
  return {
    spans: spans.length > 0 ? spans : [{ text: '' }],
    unit: (unit) => (unit === 0 ? 0 : (units[unit - 1] ?? length - 1) + 1),
  };

  /** The next unit that is still there. */
  function upcoming(from: number): number {
    if (ahead < from) ahead = from;
    while (ahead < origins.length && origins[ahead]! < next) ahead += 1;
    return origins[ahead] ?? total;
  }

  function push(span: Span): void {
    const { text, ...marks } = span;
    const last = spans.at(-1);
    const joins = last && sameMarks(last, marks);
    if (joins) spans[spans.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') spans.push(span);
    length += text.length;
  }

  function typed(span: Span): Span {
    const { inserted: _i, deleted: _d, ...rest } = span;
    return { ...rest, ...(tracking && { inserted: fresh }) } as Span;
  }

  function drop(limit: number): void {
    let at = 0;
    for (const span of was) {
      const from = Math.max(next, at) - at;
      const to = Math.min(limit, at + span.text.length) - at;
      at += span.text.length;
      if (from >= to || !tracking) continue;
      const inserted = touchOf(span, 'inserted');
      if (inserted && tracking.isOwn(inserted)) continue;
      const text = span.text.slice(from, to);
      push(touchOf(span, 'deleted') ? { ...span, text } : { ...span, text, deleted: fresh });
    }
    next = Math.max(next, limit);
  }
}

function sameMarks(a: Span, marks: Record<string, unknown>): boolean {
  const { text: _, ...own } = a;
  const keys = Object.keys(own);
  return keys.length === Object.keys(marks).length && keys.every((key) => own[key] === marks[key]);
}
