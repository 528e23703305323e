import { OFFICE_FONTS, advanceOf } from './font-metrics';

/** Width of one line of text in characters (字): Chinese characters are one, digits and Latin letters a half. */
export function textWidthInChars(text: string): number {
  let width = 0;
  for (const char of text) width += advanceOf(char, 'asian', OFFICE_FONTS);
  return width;
}
