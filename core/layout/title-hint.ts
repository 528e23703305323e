import type { Line } from './page';
import { textWidthInChars } from './text-width';

export type TitleFault = 'title-dangling' | 'title-word' | 'title-shape';

export interface TitleHint {
  kind: TitleFault;
  /** The line it is about. */
  line: Line;
  message: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What is wrong with how a title stands (§7.3.1: 回行词意完整，排列呈梯形或菱形); null when nothing is. */
export function titleHint(text: string, lines: readonly Line[]): TitleHint | null {
  if (lines.length < 2) return null;
  const last = lines.at(-1)!;
  const rest = text.slice(last.start, last.end).trim();
  if ([...rest].length <= 2) {
    return {
      kind: 'title-dangling',
      line: last,
      message: `标题末行只有“${rest}”，请增删文字或调整回行，不要让一两个字单独成行。`,
    };
  }
  const torn = lines.slice(1).find((line) => tornWord(text, line.start) !== null);
  if (torn) {
    const message = `标题回行把“${tornWord(text, torn.start)}”拆成两行，回行应当词意完整。`;
    return { kind: 'title-word', line: torn, message };
  }
  const widths = lines.map((line) => textWidthInChars(text.slice(line.start, line.end).trim()));
  if (isTrapezoid(widths) || isDiamond(widths)) return null;
  return {
    kind: 'title-shape',
    line: lines[0]!,
    message: '标题各行长短不宜，应当排成梯形或菱形（上下长度不同，不成长方形或沙漏形）。',
  };
}

/** The word that is torn where a line begins at `start`; line ends that were typed do not part words. */
function tornWord(text: string, start: number): string | null {
  const at = text.slice(0, start).replaceAll('\n', '').length;
  const word = words.segment(text.replaceAll('\n', '')).containing(at);
  return word?.isWordLike && word.index < at ? word.segment : null;
}

/** Each line longer than the one above, or each shorter. */
function isTrapezoid(widths: readonly number[]): boolean {
  const steps = widths.slice(1).map((width, i) => width - widths[i]!);
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

/** Longest in the middle. */
function isDiamond(widths: readonly number[]): boolean {
  const longest = widths.indexOf(Math.max(...widths));
  if (longest === 0 || longest === widths.length - 1) return false;
  return widths.every((width, i) => i === 0 || (i <= longest ? width >= widths[i - 1]! : width <= widths[i - 1]!));
}
