// Ambiguous characters (“ ” — … · ×) count as wide: in a Chinese font they fill a whole square.
const NARROW =
  /[\u0020-\u007E\u00A0-\u00A6\u00A8-\u00AF\u00B2-\u00B6\u00B8-\u00D6\u00D8-\u00F6\u00F8-\u024F\uFF61-\uFF9F]/u;

/** Width of one line of text in characters (字): Chinese characters are one, digits and Latin letters a half. */
export function textWidthInChars(text: string): number {
  let width = 0;
  for (const char of text) width += NARROW.test(char) ? 0.5 : 1;
  return width;
}
