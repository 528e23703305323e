import { characterPitch, textWidth, type LayoutProfile } from './profile';
import { textWidthInChars } from './text-width';

/** Where signature or date stands, in twips. */
export interface ClosingPlace {
  align: 'left' | 'right';
  left: number;
  right: number;
}

/**
 * 署名 without seal (§7.3.5.2): two characters blank to the right, more when the date below is longer, which then has
 * the two characters and begins two characters further right.
 */
export function signaturePlace(signature: string, date: string | null, profile: LayoutProfile): ClosingPlace {
  const { closing } = profile;
  const own = textWidthInChars(signature);
  const below = date === null ? 0 : textWidthInChars(date);
  const blank = below > own ? closing.rightChars + below + closing.dateOffsetChars - own : closing.rightChars;
  return { align: 'right', left: 0, right: chars(blank, profile) };
}

/** 成文日期: its first character stands two characters to the right of the signature's first. */
export function datePlace(date: string, signature: string | null, profile: LayoutProfile): ClosingPlace {
  const { closing } = profile;
  if (signature === null) return { align: 'right', left: 0, right: chars(closing.loneDateRightChars, profile) };
  const above = textWidthInChars(signature);
  if (textWidthInChars(date) > above) return { align: 'right', left: 0, right: chars(closing.rightChars, profile) };
  const left = textWidth(profile) - chars(above + closing.rightChars - closing.dateOffsetChars, profile);
  return { align: 'left', left: Math.max(0, left), right: 0 };
}

function chars(count: number, profile: LayoutProfile): number {
  return Math.round(count * characterPitch(profile, 'closing'));
}
