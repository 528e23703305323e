import type { Block, Span } from '../report/block';
import { touchOf, type Change } from './change';

/** What was typed among the heading words of a run-in heading is one of them; behind them, none is. */
export function headFirst(spans: Span[], { type, runIn }: Block, fresh: Change): Span[] {
  if (type !== 'heading' || !runIn) return spans;
  const last = spans.findLastIndex((span) => span.head && touchOf(span, 'inserted') !== fresh);
  const body = spans.findIndex((span, i) => i > last && !span.head);
  return spans.map((span, i): Span => {
    if (touchOf(span, 'inserted') !== fresh) return span;
    const { head, ...rest } = span;
    return (i < last || (head && (body < 0 || i < body)) ? { ...rest, head: true } : rest) as Span;
  });
}
