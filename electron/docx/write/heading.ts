import type { Paragraph } from 'docx';
import type { Heading } from '../../../core/report/block';
import type { Context } from './context';
import { spanRuns } from './runs';
import { levelStyle, STYLE } from './style-ids';
import { trackedParagraph } from './tracked-paragraph';

/**
 * A heading, its number as text before it. A run-in heading and its body share the paragraph: the heading has the style's
 * font, the body the character style of body text.
 */
export function headingParagraph(block: Heading, context: Context, kept: boolean): Paragraph {
  const { profile } = context;
  const headEnd = block.runIn ? block.children.findIndex((span) => !span.head) : -1;
  const body = new Set(headEnd < 0 ? [] : block.children.slice(headEnd));
  const runs = spanRuns(block.children, context, (span) => (body.has(span) ? STYLE.bodyText : undefined));
  const keepNext = kept || (!block.runIn && profile.paragraph.keepHeadingWithText);
  const look = { ...(keepNext && { keepNext }), ...(kept && { widowControl: true }) };
  return trackedParagraph(
    block,
    { style: levelStyle(block.level), ...look, children: context.marked(block, runs) },
    context.revisions,
  );
}
