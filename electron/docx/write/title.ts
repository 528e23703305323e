import type { Paragraph } from 'docx';
import { textWidth, type LayoutProfile } from '../../../core/layout/profile';
import { spansText, type TextBlock } from '../../../core/report/block';
import { standingSpans } from './accepted-text';
import type { Context } from './context';
import { spaceAboveTitle } from './front-matter';
import { STYLE } from './style-ids';
import { textParagraph } from './text-paragraph';
import { titleBreaks } from '../../../core/layout/title-breaks';

/** The title as typed, centred by its style; two lines below what stands above it (§7.3.1). */
export function titleParagraph(block: TextBlock, context: Context): Paragraph {
  const before = spaceAboveTitle(context.printed, context.profile);
  return textParagraph(block, STYLE.title, context, before > 0 ? { spacing: { before } } : {});
}

/** The title with line ends where it should break. */
export function breakTitle(block: TextBlock, profile: LayoutProfile, unit: string): TextBlock {
  const width = Math.floor(textWidth(profile) / (profile.text.title.size * 20));
  const standing = new Set(standingSpans(block));
  const breaks = new Set(titleBreaks(spansText([...standing]), width, unit));
  if (breaks.size === 0) return block;
  let offset = 0;
  const children = block.children.map((span) => {
    if (!standing.has(span)) return span;
    let broken = '';
    for (let i = 0; i < span.text.length; i += 1) broken += (breaks.has(offset + i) ? '\n' : '') + span.text[i]!;
    offset += span.text.length;
    return { ...span, text: broken };
  });
  return { ...block, children };
}
