import { mayHang, mayPartChinese, mayPartLatin } from './break-rules';
import { advanceOf, isLetter, scriptOf, type FontMetrics, type Script } from './font-metrics';

/** What the breaking of one paragraph needs to know besides its text. */
export interface LineShape {
  /** Widths in twips that the first and every other line may fill. */
  first: number;
  rest: number;
  /** Font size in twips. */
  size: number;
  /** Added to the advance of every character, in twips. */
  spacing: number;
  /** Distance of tab stops in twips. */
  tab: number;
}

/** The offsets at which the lines of a paragraph end; the last is the length of the text. A line break (\n) ends its line. */
export function breakLines(text: string, shape: LineShape, metrics: FontMetrics): number[] {
  const measured = measure(text, shape, metrics);
  const ends: number[] = [];
  let start = 0;
  while (start < text.length) {
    const width = ends.length === 0 ? shape.first : shape.rest;
    start = lineEnd(text, start, width, measured, shape);
    ends.push(start);
  }
  return ends.length === 0 || text.endsWith('\n') ? [...ends, text.length] : ends;
}

function lineEnd(
  text: string,
  start: number,
  width: number,
  { advances, gaps, scripts }: Measured,
  { tab, spacing }: LineShape,
): number {
  let x = 0;
  for (let i = start; i < text.length; i += 1) {
    if (text[i] === '\n') return i + 1;
    x = text[i] === '\t' ? (Math.floor(x / tab) + 1) * tab : x + advances[i]! + (i > start ? gaps[i]! : 0);
    // The spacing after the last character of a line needs no room.
    if (x - spacing > width) return breakBefore(text, start, i, scripts);
  }
  return text.length;
}

/** Where a line ends whose character at `cut` is the first without room. */
function breakBefore(text: string, start: number, cut: number, scripts: readonly Script[]): number {
  if (isBlank(text[cut]!)) {
    let end = cut + 1;
    while (end < text.length && isBlank(text[end]!)) end += 1;
    return text[end] === '\n' ? end + 1 : end;
  }
  const end = partingPoint(text, start, cut, scripts);
  if (end === start) return Math.max(cut, start + 1);
  return text[end] === '\n' ? end + 1 : end;
}

/**
 * The last point up to `cut` where a line may end, or one character behind it where that may hang in the margin;
 * `start` when there is none. What is found in text of another script is sought again there, by its own rules.
 */
function partingPoint(text: string, start: number, cut: number, scripts: readonly Script[]): number {
  // Marks go by the rules of the letter they follow.
  let letter = cut;
  while (letter > start && !isLetter(text[letter]!)) letter -= 1;
  const chinese = scripts[letter] === 'asian';
  if (chinese && mayHang(text[cut]!) && (cut + 1 === text.length || mayPartChinese(text, cut + 1))) return cut + 1;
  const may = chinese ? mayPartChinese : mayPartLatin;
  let end = cut;
  while (end > start && !isBlank(text[end - 1]!) && (isBlank(text[end]!) || !may(text, end))) end -= 1;
  let portion = cut;
  while (portion > start && scripts[portion - 1] === scripts[cut]) portion -= 1;
  return end < portion && portion > start ? partingPoint(text, start, portion - 1, scripts) : end;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\u3000';
}

interface Measured {
  /** Advances in twips by UTF-16 unit; the second of a pair has none. */
  advances: Float32Array;
  /** Space before a character that does not begin a line. */
  gaps: Float32Array;
  /** Script each character is set in. */
  scripts: Script[];
}

function measure(text: string, shape: LineShape, metrics: FontMetrics): Measured {
  const advances = new Float32Array(text.length);
  const gaps = new Float32Array(text.length);
  const scripts = new Array<Script>(text.length);
  let script = firstScript(text);
  let last = -1;
  let i = 0;
  for (const char of text) {
    const own = scriptOf(char.codePointAt(0)!) ?? script;
    advances[i] = advanceOf(char, own, metrics) * shape.size + shape.spacing;
    if (own !== script && last >= 0 && metrics.scriptSpace !== null) {
      gaps[i] = -shape.spacing;
      if (isLetter(char) && isLetter(text[last]!)) gaps[i]! += metrics.scriptSpace * shape.size;
    }
    scripts[i] = own;
    if (char.length > 1) scripts[i + 1] = own;
    script = own;
    last = i;
    i += char.length;
  }
  return { advances, gaps, scripts };
}

function firstScript(text: string): Script {
  for (const char of text) {
    const script = scriptOf(char.codePointAt(0)!);
    if (script) return script;
  }
  return 'asian';
}
