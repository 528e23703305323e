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
  { advances, gaps }: Measured,
  { tab, spacing }: LineShape,
): number {
  let x = 0;
  for (let i = start; i < text.length; i += 1) {
    if (text[i] === '\n') return i + 1;
    x = text[i] === '\t' ? (Math.floor(x / tab) + 1) * tab : x + advances[i]! + (i > start ? gaps[i]! : 0);
    // The spacing after the last character of a line needs no room.
    if (x - spacing > width) return breakBefore(text, start, i);
  }
  return text.length;
}

/** Where a line ends whose character at `cut` is the first without room. */
function breakBefore(text: string, start: number, cut: number): number {
  if (isBlank(text[cut]!)) {
    let end = cut + 1;
    while (end < text.length && isBlank(text[end]!)) end += 1;
    return text[end] === '\n' ? end + 1 : end;
  }
  if (HANGING.has(text[cut]!) && mayBreak(text, cut + 1)) return text[cut + 1] === '\n' ? cut + 2 : cut + 1;
  for (let i = cut; i > start; i -= 1) if (mayBreak(text, i)) return i;
  return Math.max(cut, start + 1);
}

interface Measured {
  /** Advances in twips by UTF-16 unit; the second of a pair has none. */
  advances: Float32Array;
  /** Space before a character that does not begin a line. */
  gaps: Float32Array;
}

function measure(text: string, shape: LineShape, metrics: FontMetrics): Measured {
  const advances = new Float32Array(text.length);
  const gaps = new Float32Array(text.length);
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
    script = own;
    last = i;
    i += char.length;
  }
  return { advances, gaps };
}

function firstScript(text: string): Script {
  for (const char of text) {
    const script = scriptOf(char.codePointAt(0)!);
    if (script) return script;
  }
  return 'asian';
}

/** 避头: what may not begin a line, in mainland China as LibreOffice has it. */
const NO_START = new Set(
  ':!),.:;?]}¢\'"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”',
);

/** 避尾: what may not end one. */
const NO_END = new Set('([{£¥\'"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘');

/** What may stand in the margin when the line is full. */
const HANGING = new Set('，。、；：！？!,.:;?');

function isBlank(char: string): boolean {
  return char === ' ' || char === '\u3000';
}

function mayBreak(text: string, at: number): boolean {
  const before = text[at - 1]!;
  const after = text[at];
  if (after === undefined || after === '\n') return true;
  if (NO_START.has(after) || NO_END.has(before) || isBlank(after)) return false;
  if (isBlank(before)) return true;
  return !(isWord(before) && isWord(after));
}

function isWord(char: string): boolean {
  return /[\u0021-\u007E\u00A1-\u024F\uDC00-\uDFFF]/u.test(char);
}
