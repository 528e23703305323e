import type { Span } from '../report/block';

/** A change to the marks of some words, or (null) their end. Offsets in UTF-16 units. */
export interface SpanEdit {
  from: number;
  to: number;
  make(span: Span): Span | null;
}

export interface SpanInsert {
  at: number;
  spans: readonly Span[];
}

/** Spans with words marked, taken away and put in; neighbours with equal marks are one. */
export function editSpans(
  spans: readonly Span[],
  edits: readonly SpanEdit[],
  inserts: readonly SpanInsert[] = [],
): Span[] {
  if (edits.length === 0 && inserts.length === 0) return [...spans];
  const out: Span[] = [];
  const waiting = [...inserts].sort((a, b) => a.at - b.at);
  const putIn = (before: number) => {
    while (waiting.length > 0 && waiting[0]!.at <= before) out.push(...waiting.shift()!.spans);
  };
  let at = 0;
  for (const span of spans) {
    const end = at + span.text.length;
    const cuts = [...edits.flatMap(({ from, to }) => [from, to]), ...inserts.map((one) => one.at)]
      .filter((cut) => cut > at && cut < end)
      .sort((a, b) => a - b);
    let start = at;
    for (const cut of [...new Set(cuts), end]) {
      putIn(start);
      let piece: Span | null = { ...span, text: span.text.slice(start - at, cut - at) };
      for (const { from, to, make } of edits) if (piece && from <= start && cut <= to && from < to) piece = make(piece);
      if (piece) out.push(piece);
      start = cut;
    }
    at = end;
  }
  putIn(Infinity);
  return joinAlike(out);
}

/** Neighbours with equal marks as one span; at least one, as a block needs it. */
export function joinAlike(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (span.text === '') continue;
    if (last && sameMarks(last, span)) out[out.length - 1] = { ...last, text: last.text + span.text };
    else out.push(span);
  }
  return out.length > 0 ? out : [{ text: '' }];
}

/** Whether two spans are marked alike; marks that are objects count by what they hold. */
export function sameMarks(a: Span, b: Span): boolean {
  const names = Object.keys(a).filter((name) => name !== 'text' && a[name] !== undefined);
  const others = Object.keys(b).filter((name) => name !== 'text' && b[name] !== undefined);
  return names.length === others.length && names.every((name) => sameValue(a[name], b[name]));
}

/** The same by content, whatever the order of fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  const count = Object.keys(other).filter((name) => other[name] !== undefined).length;
  return names.length === count && names.every((name) => sameValue(one[name], other[name]));
}
