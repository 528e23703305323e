/**
 * How far characters advance, in em, where the fonts in use differ from the usual: Chinese characters and marks one,
 * ASCII a half. A data table, so that a layout can be worked out for fonts that are not on this machine.
 */
export interface FontMetrics {
  /** Advances in the East Asian font, by character. */
  asian: Readonly<Record<string, number>>;
  /** Advances in the font of Latin letters and digits, by character. */
  latin: Readonly<Record<string, number>>;
}

/** 仿宋_GB2312 and its kin: what a Chinese office has installed. */
export const OFFICE_FONTS: FontMetrics = { asian: {}, latin: {} };

export type Script = 'asian' | 'latin';

const LATIN = /[0-9A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u052F]/u;
const ASIAN = /[\u1100-\u11FF\u2E80-\uFFEF\u{20000}-\u{3FFFF}]/u;

/** The script that decides the font of a character; null for marks, which take the font of what stands before them. */
export function scriptOf(char: string): Script | null {
  if (LATIN.test(char)) return 'latin';
  return ASIAN.test(char) ? 'asian' : null;
}

// As wide as a Chinese character in a Chinese font, though Unicode leaves it open: “ ” — … · × and the like.
const NARROW =
  /[\u0020-\u007E\u00A0-\u00A6\u00A8-\u00AF\u00B2-\u00B6\u00B8-\u00D6\u00D8-\u00F6\u00F8-\u024F\uFF61-\uFF9F]/u;

/** Advance of one character in em. */
export function advanceOf(char: string, script: Script, metrics: FontMetrics): number {
  return metrics[script][char] ?? (NARROW.test(char) ? 0.5 : 1);
}
