import type { IParagraphOptions, Paragraph } from 'docx';
import type { TextBlock } from '../../../core/report/block';
import type { Context } from './context';
import { spanRuns } from './runs';
import { trackedParagraph } from './tracked-paragraph';

/** A block as one paragraph of a style. `look` is for what only its place decides, such as a blank line before it. */
export function textParagraph(
  block: TextBlock,
  style: string,
  context: Context,
  look: Pick<IParagraphOptions, 'keepNext' | 'widowControl' | 'indent' | 'spacing' | 'alignment'> = {},
): Paragraph {
  const children = context.marked(block, spanRuns(block.children, context));
  return trackedParagraph(block, { style, ...look, children }, context.revisions);
}
