import { numberToken } from './number-token';
import { isPageNumber } from './page-chrome';

/** Fewest lines that show a habit. */
const ENOUGH = 10;
const SHORTEST_WIDTH = 20;
const LONGEST_WIDTH = 60;
/** A line this much shorter than the widest is still full: punctuation moves down whole. */
const SLACK = 3;

const STOP = /[。！？：；:;]$/u;
const INDENT = /^(?:\u3000| {2,}|\t)/u;

/**
 * Puts lines together that were broken at the width of a page, as copied out of a PDF: most lines equally long and
 * without a stop at the end. Other texts come back as they are.
 */
export function joinWrapped(lines: readonly string[]): string[] {
  const width = pageWidth(lines.filter((line) => line.trim() !== '' && !isPageNumber(line.trim())));
  if (width === null) return [...lines];
  const indented = lines.filter((line) => INDENT.test(line)).length >= 3;
  const joined: string[] = [];
  let open: number | null = null;
  for (const line of lines) {
    const text = line.trim();
    if (text === '' || isPageNumber(text)) {
      if (text !== '') joined.push(text);
      continue;
    }
    const before = open === null ? '' : joined[open]!;
    const goesOn =
      open !== null && !INDENT.test(line) && numberToken(text) === null && (indented || !STOP.test(before));
    if (goesOn) joined[open!] = before + text;
    else joined.push(text);
    const at: number = goesOn ? open! : joined.length - 1;
    open = lineWidth(line) >= width - SLACK ? at : null;
  }
  return joined;
}

/** In Chinese characters, the indent included; Latin letters and digits take half of one. */
function lineWidth(line: string): number {
  let width = 0;
  for (const char of line.trimEnd()) width += char < '\u0100' ? 0.5 : 1;
  return width;
}

/** The width most lines have; null when the text is not broken by width. */
function pageWidth(lines: readonly string[]): number | null {
  if (lines.length < ENOUGH) return null;
  const widths = lines.map(lineWidth);
  const width = [...widths].sort((a, b) => a - b)[Math.floor(lines.length * 0.97)]!;
  if (width < SHORTEST_WIDTH || width > LONGEST_WIDTH) return null;
  const full = lines.filter((_, i) => Math.abs(widths[i]! - width) <= SLACK);
  const broken = full.filter((line) => !STOP.test(line.trim()));
  return full.length >= lines.length * 0.35 && broken.length >= full.length * 0.7 ? width : null;
}
