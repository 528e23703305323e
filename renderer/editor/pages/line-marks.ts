import { mayHang } from '../../../core/layout/break-rules';
import { advanceOf, scriptOf } from '../../../core/layout/font-metrics';
import { breakLines } from '../../../core/layout/line-break';
import { characterPitch, textWidth } from '../../../core/layout/profile';
import { blockText, type Heading, type TextBlock } from '../../../core/report/block';
import type { PageSetting } from './page-setting';

/** What a browser has to be told of one character so that it breaks lines as they are broken on paper. */
export interface LineMark {
  /** In the block's plain text. */
  offset: number;
  /** Stands in the margin behind a full line (标点溢出边界): its advance in em, which it must not take up. */
  hang?: number;
  /** Begins a line where browsers, unlike Word, allow no break: beside a quotation mark. */
  opens?: true;
}

interface Known {
  number: string;
  setting: PageSetting;
  marks: LineMark[];
}

const QUOTES = /[“”‘’]/u;

const cache = new WeakMap<Heading | TextBlock, Known>();

/** The marks of a paragraph; `number` stands before its text. */
export function lineMarks(block: Heading | TextBlock, number: string, setting: PageSetting): LineMark[] {
  const known = cache.get(block);
  if (known && known.number === number && known.setting === setting) return known.marks;
  const marks = findMarks(number + blockText(block), number.length, setting);
  cache.set(block, { number, setting, marks });
  return marks;
}

function findMarks(text: string, before: number, { profile, metrics }: PageSetting): LineMark[] {
  const width = textWidth(profile);
  const indent = Math.round(profile.paragraph.firstLineChars * characterPitch(profile));
  const size = profile.text.body.size * 20;
  const spacing = profile.grid.characterSpacing;
  const shape = { first: width - indent, rest: width, size, spacing, tab: 2 * characterPitch(profile) };
  const found: LineMark[] = [];
  let start = 0;
  for (const end of breakLines(text, shape, metrics)) {
    const last = text[end - 1]!;
    if (mayHang(last)) {
      let used = -spacing;
      for (const char of text.slice(start, end)) used += advance(char) * size + spacing;
      if (used > (start === 0 ? shape.first : shape.rest))
        found.push({ offset: end - 1 - before, hang: advance(last) });
    }
    if (end < text.length && QUOTES.test(last + text[end]!)) found.push({ offset: end - before, opens: true });
    start = end;
  }
  return found;

  function advance(char: string): number {
    return advanceOf(char, scriptOf(char.codePointAt(0)!) ?? 'asian', metrics);
  }
}
