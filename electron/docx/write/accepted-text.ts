import { spansText, type Heading, type Span, type TextBlock } from '../../../core/report/block';
import { touchOf } from '../../../core/suggest/change';

/** The spans of a block that stay if all is accepted, by which its place on paper is measured; all where none stay. */
export function standingSpans({ children }: Heading | TextBlock): readonly Span[] {
  const standing = children.filter((span) => !touchOf(span, 'deleted'));
  return standing.length > 0 ? standing : children;
}

export function acceptedText(block: Heading | TextBlock): string {
  return spansText(standingSpans(block));
}
