import { Paragraph } from 'docx';
import type { Heading } from '../../../core/report/block';
import type { Context } from './context';
import { spanRuns, textRun } from './runs';
import { levelStyle, STYLE } from './style-ids';

/**
 * A heading with its number as text. A run-in heading and its body share the paragraph: the heading has the style's
 * font, the body the character style of body text.
 */
export function headingParagraph(block: Heading, context: Context, closes: boolean): Paragraph {
  const { profile, anchors } = context;
  const number = context.numbers.get(block.id) ?? '';
  const headEnd = block.runIn ? block.children.findIndex((span) => !span.head) : -1;
  const body = new Set(headEnd < 0 ? [] : block.children.slice(headEnd));
  const runs = spanRuns(block.children, anchors, (span) => (body.has(span) ? STYLE.bodyText : undefined));
  const keepNext = closes || (!block.runIn && profile.paragraph.keepHeadingWithText);
  return new Paragraph({
    style: levelStyle(block.level),
    ...(keepNext && { keepNext }),
    children: context.marked(block, [...(number === '' ? [] : [textRun(number)]), ...runs]),
  });
}
