import type { Span } from '../report/block';

/** The part of the spans from `start` to `end`, marks kept; offsets in UTF-16 units. */
export function sliceText(spans: readonly Span[], start: number, end: number): Span[] {
  const slice: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') slice.push({ ...span, text });
    at += span.text.length;
    if (at >= end) break;
  }
  return slice;
}
