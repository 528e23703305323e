import { textWidthInChars } from './text-width';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** No line may begin with these or end with those. */
const NOT_FIRST = /^[，。、；：！？）》〉”’】年月日度的及和与]/u;
const NOT_LAST = /[（《〈“‘【关于及和与]$/u;

/**
 * Where to break a title (§7.3.1: whole words, a trapezoid or a diamond): offsets in the text, none when it fits one
 * line of `width` characters. `unit` is kept together where it can be.
 */
export function titleBreaks(text: string, width: number, unit: string): number[] {
  const count = Math.ceil(broadest(text) / width);
  if (count < 2 || count > 4 || text.includes('\n')) return [];
  const offsets = wordStarts(text, unit);
  let best: { breaks: number[]; cost: number } | null = null;
  for (const breaks of combinations(offsets, count - 1)) {
    const lines = cut(text, breaks).map(textWidthInChars);
    if (cut(text, breaks).some((line) => broadest(line) > width)) continue;
    const cost = shapeCost(lines);
    if (!best || cost < best.cost) best = { breaks, cost };
  }
  return best?.breaks ?? [];
}

/** Digits of many fonts are broader than a half, and space may stand beside them: a line full to the brim would turn. */
function broadest(text: string): number {
  return textWidthInChars(text) + 0.1 * (text.match(/\d/gu)?.length ?? 0);
}

function wordStarts(text: string, unit: string): number[] {
  const unitStart = unit === '' ? -1 : text.indexOf(unit);
  const unitEnd = unitStart + unit.length;
  return [...words.segment(text)]
    .map(({ index }) => index)
    .filter((index) => index > 0 && !NOT_FIRST.test(text.slice(index)) && !NOT_LAST.test(text.slice(0, index)))
    .filter((index) => !/\d$/u.test(text.slice(0, index)))
    .filter((index) => unitStart < 0 || index <= unitStart || index >= unitEnd || unit.length > 16);
}

function* combinations(offsets: readonly number[], count: number, from = 0): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let i = from; i < offsets.length; i += 1) {
    for (const rest of combinations(offsets, count - 1, i + 1)) yield [offsets[i]!, ...rest];
  }
}

function cut(text: string, breaks: readonly number[]): string[] {
  return [...breaks, text.length].map((end, i) => text.slice(i === 0 ? 0 : breaks[i - 1], end));
}

/** Lines of like length are best, but not of the same: a rectangle is neither trapezoid nor diamond; an hourglass is worst. */
function shapeCost(lines: readonly number[]): number {
  const longest = Math.max(...lines);
  const shortest = Math.min(...lines);
  const hourglass = lines.some(
    (line, i) => i > 0 && i < lines.length - 1 && line < lines[i - 1]! && line < lines[i + 1]!,
  );
  return longest - shortest + (longest === shortest ? 3 : 0) + (hourglass ? 20 : 0);
}
