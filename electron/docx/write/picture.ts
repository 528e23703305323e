import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { textWidth, type LayoutProfile } from '../../../core/layout/profile';
import type { TextBlock } from '../../../core/report/block';
import type { Context } from './context';
import { STYLE } from './style-ids';
import { textParagraph } from './text-paragraph';
import type { PrintedPicture } from './printed-picture';

/** The library counts in pixels of 1/96 inch; a twip is 1/1440. */
const TWIPS_A_PIXEL = 15;

/** A picture in a line as high as itself, no wider than the text, on the page of its caption. */
export function pictureParagraph({ name, data, width, height }: PrintedPicture, profile: LayoutProfile): Paragraph {
  const most = Math.floor(textWidth(profile) / TWIPS_A_PIXEL);
  const shown = Math.min(width, most);
  return new Paragraph({
    style: STYLE.tableText,
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: shown, height: Math.round((height * shown) / width) },
        altText: { name, title: name, description: name },
      }),
    ],
  });
}

/** What stands below a picture. */
export function captionParagraph(block: TextBlock, context: Context): Paragraph {
  return textParagraph(block, STYLE.tableText, context, { alignment: AlignmentType.CENTER });
}
