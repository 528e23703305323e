import { Paragraph, type IParagraphOptions } from 'docx';
import { characterPitch, textWidth, type LayoutProfile } from '../../../core/layout/profile';
import type { TextBlock } from '../../../core/report/block';
import { acceptedText } from './accepted-text';
import type { Context } from './context';
import { STYLE } from './style-ids';
import { textParagraph } from './text-paragraph';
import { textWidthInChars } from '../../../core/layout/text-width';

export interface ClosingPlace {
  /** First of signature and date: a blank line stands before it. */
  first: boolean;
  /** The date below a signature. */
  date: string | null;
  /** The signature above a date. */
  signature: string | null;
}

/**
 * 署名 without seal (§7.3.5.2): two characters blank to the right, more when the date below is longer, which then has
 * the two characters and begins two characters further right.
 */
export function signatureParagraph(block: TextBlock, context: Context, place: ClosingPlace): Paragraph {
  const { closing } = context.profile;
  const own = textWidthInChars(acceptedText(block));
  if (context.printed.sealed && place.date !== null) return sealedSignature(block, own, context, place);
  const date = place.date === null ? 0 : textWidthInChars(place.date);
  const blank = date > own ? closing.rightChars + date + closing.dateOffsetChars - own : closing.rightChars;
  return textParagraph(block, STYLE.signature, context, {
    ...blankLines(place, context),
    indent: { right: chars(blank, context.profile) },
  });
}

/** §7.3.5.1: the date has four blanks to its right, the signature is centred above it. */
function sealedSignature(block: TextBlock, own: number, context: Context, place: ClosingPlace): Paragraph {
  const { profile } = context;
  const date = textWidthInChars(place.date ?? '');
  const blank = Math.max(0, profile.sealed.dateRightChars + (date - own) / 2);
  return textParagraph(block, STYLE.signature, context, {
    ...blankLines(place, context),
    indent: { right: chars(blank, profile) },
  });
}

/** 成文日期: its first character stands two characters to the right of the signature's first. */
export function dateParagraph(block: TextBlock, context: Context, place: ClosingPlace): Paragraph {
  const { profile } = context;
  const { closing } = profile;
  const own = textWidthInChars(acceptedText(block));
  if (context.printed.sealed) {
    return textParagraph(block, STYLE.date, context, {
      ...blankLines(place, context),
      alignment: 'right',
      indent: { right: chars(profile.sealed.dateRightChars, profile) },
    });
  }
  const signature = place.signature === null ? null : textWidthInChars(place.signature);
  if (signature === null || own > signature) {
    const blank = signature === null ? closing.loneDateRightChars : closing.rightChars;
    return textParagraph(block, STYLE.date, context, {
      ...blankLines(place, context),
      alignment: 'right',
      indent: { right: chars(blank, profile) },
    });
  }
  const left = textWidth(profile) - chars(signature + closing.rightChars - closing.dateOffsetChars, profile);
  return textParagraph(block, STYLE.date, context, {
    ...blankLines(place, context),
    indent: { left: Math.max(0, left) },
  });
}

function chars(count: number, profile: LayoutProfile): number {
  return Math.round(count * characterPitch(profile, 'closing'));
}

function blankLines(place: ClosingPlace, { profile, printed }: Context): Pick<IParagraphOptions, 'spacing'> {
  const { blankLinesBefore } = printed.sealed ? profile.sealed : profile.closing;
  return place.first ? { spacing: { before: blankLinesBefore * profile.grid.linePitch } } : {};
}
