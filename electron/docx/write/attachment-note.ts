import type { Paragraph } from 'docx';
import { characterPitch } from '../../../core/layout/profile';
import type { Span, TextBlock } from '../../../core/report/block';
import { END_FIELDS, touchOf, type Change } from '../../../core/suggest/change';
import { acceptedText } from './accepted-text';
import type { Context } from './context';
import { STYLE } from './style-ids';
import { textParagraph } from './text-paragraph';
import { textWidthInChars } from '../../../core/layout/text-width';

const LABEL = /^\s*附件[:：]?\s*/u;
const NUMBER = /^\s*\d{1,2}\s*[.．、]\s*/u;
const LABEL_WIDTH = textWidthInChars('附件：');

/**
 * One line of 附件说明 (§7.3.4): two characters in, and what does not fit continues below the first character of the name.
 * Lines after the first begin below the first one's number.
 */
export function attachmentNote(block: TextBlock, context: Context, first: boolean): Paragraph {
  const { profile } = context;
  const pitch = characterPitch(profile, 'attachmentNote');
  const text = acceptedText(block);
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const number = textWidthInChars(NUMBER.exec(text.slice(label))?.[0].trim() ?? '');
  const start = profile.attachmentNote.leftChars + (label > 0 ? 0 : LABEL_WIDTH);
  const hanging = (label > 0 ? LABEL_WIDTH : 0) + number;
  const before = profile.attachmentNote.blankLinesBefore * profile.grid.linePitch;
  return textParagraph(block, STYLE.attachmentNote, context, {
    indent: { left: Math.round((start + hanging) * pitch), firstLineChars: 0, hanging: Math.round(hanging * pitch) },
    ...(first && { spacing: { before } }),
    keepNext: true,
  });
}

/** One block a line: each line of the block names one attachment. What is suggested of a line end is of the block's end. */
export function attachmentLines(block: TextBlock): TextBlock[] {
  const { [END_FIELDS.inserted]: inserted, [END_FIELDS.deleted]: deleted, ...plain } = block;
  const lines: { spans: Span[]; inserted?: unknown; deleted?: unknown }[] = [{ spans: [] }];
  for (const span of block.children) {
    span.text.split('\n').forEach((text, i) => {
      if (i > 0) {
        Object.assign(lines.at(-1)!, { inserted: touchOf(span, 'inserted'), deleted: touchOf(span, 'deleted') });
        lines.push({ spans: [] });
      }
      lines.at(-1)!.spans.push({ ...span, text });
    });
  }
  Object.assign(lines.at(-1)!, { inserted, deleted });
  return lines.map(({ spans, ...ends }) => ({
    ...(plain as TextBlock),
    children: spans,
    ...(ends.inserted !== undefined && { [END_FIELDS.inserted]: ends.inserted as Change }),
    ...(ends.deleted !== undefined && { [END_FIELDS.deleted]: ends.deleted as Change }),
  }));
}
