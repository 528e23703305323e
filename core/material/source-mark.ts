import { placedSpans } from '../report/pins';
import type { Block, Span } from '../report/block';

/** The mark on words that were taken out of a department's material. */
export const SOURCE = 'source';

/** Where words are from: a material, and the block of it. */
export interface SourcePlace {
  material: string;
  block: string;
}

/** One text, so that spans with the same source are alike wherever marks are compared. */
export function sourceMark({ material, block }: SourcePlace): string {
  return `${material}/${block}`;
}

/** Where the words of a span are from; null where nobody said. */
export function sourceOf(span: Readonly<Record<string, unknown>>): SourcePlace | null {
  const mark = span[SOURCE];
  if (typeof mark !== 'string') return null;
  const cut = mark.indexOf('/');
  return cut > 0 ? { material: mark.slice(0, cut), block: mark.slice(cut + 1) } : null;
}

/** The sources of the words between two UTF-16 offsets of a block's plain text, each once, in reading order. */
export function sourcesIn(block: Block, start = 0, end = Infinity): SourcePlace[] {
  const found = new Map<string, SourcePlace>();
  for (const [span, at] of placedSpans(block)) {
    const place = span.text !== '' && at < end && at + span.text.length > start ? sourceOf(span) : null;
    if (place) found.set(sourceMark(place), place);
  }
  return [...found.values()];
}

/** The same span with its source. */
export function withSource<T extends Span>(span: T, place: SourcePlace): T {
  return { ...span, [SOURCE]: sourceMark(place) };
}
