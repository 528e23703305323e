/**
 * How far characters advance, in em, where that differs from the usual: Chinese characters and marks one, ASCII a half.
 * A data table, so that a layout can be worked out for fonts and programs that are not on this machine.
 */
export interface FontMetrics {
  /** Advances in the East Asian font, by character. */
  asian: Readonly<Record<string, number>>;
  /** Advances in the font of Latin letters, digits and ASCII marks, by character. */
  latin: Readonly<Record<string, number>>;
  /**
   * Space in em between a Chinese character and a Latin letter or digit. Exported files ask for none, and Word and WPS
   * heed that; LibreOffice 7 does not, and leaves out the character spacing where the script changes.
   */
  scriptSpace: number | null;
  /** Height of a line of table text in em; all other lines have the height that the profile gives. */
  lineHeight: number;
}

/** Word or WPS with 仿宋_GB2312 and its kin: what a Chinese office has installed. */
export const OFFICE_FONTS: FontMetrics = { asian: {}, latin: {}, scriptSpace: null, lineHeight: 1.3 };

export type Script = 'asian' | 'latin';

/** The script that decides the font of a character; null for marks, which take the font of what stands before them. */
export function scriptOf(code: number): Script | null {
  if (code > 0x20 && code < 0x2000) return code >= 0x1100 && code < 0x1200 ? 'asian' : 'latin';
  return code >= 0x2070 ? 'asian' : null;
}

/** Advance of one character in em. */
export function advanceOf(char: string, script: Script, metrics: FontMetrics): number {
  return metrics[script][char] ?? (NARROW.test(char) ? 0.5 : 1);
}

// Other marks (“ ” — … · × and the like) are as wide as a Chinese character in a Chinese font.
const NARROW =
  /[\u0020-\u007E\u00A0-\u00A6\u00A8-\u00AF\u00B2-\u00B6\u00B8-\u00D6\u00D8-\u00F6\u00F8-\u024F\uFF61-\uFF9F]/u;

const LETTER = /[\p{L}\p{N}]/u;

/** Whether space may be put between this character and a letter of the other script. */
export function isLetter(char: string): boolean {
  return LETTER.test(char);
}
