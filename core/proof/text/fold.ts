const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Web and mail addresses, where half-width marks belong. */
const ADDRESS = /[a-z]+:\/\/[\w./?=&%#:~-]+|(?:www\.)[\w./-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const CHINESE = /[\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】〔〕…—％]/u;
const WORD = /[A-Za-z0-9]/u;

/**
 * The text with half-width punctuation folded to full width wherever it stands in Chinese: not inside numbers,
 * times, addresses or between Latin words. Same length, so offsets stay.
 */
export function foldPunctuation(text: string): string {
  if (!/[,;:?!()]/u.test(text)) return text;
  const fixed = addressRanges(text);
  const units = text.split('');
  const brackets = bracketPairs(units);
  for (let i = 0; i < units.length; i += 1) {
    const full = FULL[units[i]!];
    if (!full || fixed.some(([from, to]) => i >= from && i < to)) continue;
    if (units[i] === '(' || units[i] === ')') {
      if (bracketInChinese(text, i, brackets.get(i))) units[i] = full;
    } else if (markInChinese(text, i)) units[i] = full;
  }
  return units.join('');
}

function addressRanges(text: string): [number, number][] {
  return [...text.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length]);
}

function bracketPairs(units: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  units.forEach((unit, i) => {
    if (unit === '(' || unit === '（') open.push(i);
    if (unit === ')' || unit === '）') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, i).set(i, start);
    }
  });
  return pairs;
}

function bracketInChinese(text: string, at: number, partner: number | undefined): boolean {
  const from = Math.min(at, partner ?? at);
  const to = Math.max(at, partner ?? at);
  return (
    CHINESE.test(text.slice(from + 1, to)) || CHINESE.test(text[from - 1] ?? '') || CHINESE.test(text[to + 1] ?? '')
  );
}

/** A mark between digits or Latin letters belongs to them; otherwise one Chinese neighbour is enough. */
function markInChinese(text: string, at: number): boolean {
  const before = neighbour(text, at, -1);
  const after = neighbour(text, at, 1);
  if (betweenFigures(text, at)) return true;
  if (WORD.test(text[at - 1] ?? '') && WORD.test(text[at + 1] ?? '')) return false;
  return CHINESE.test(before) || CHINESE.test(after);
}

/** “100%,2474项”, “2023,35件”: the mark parts two figures of a Chinese sentence, and no digits of one figure. */
function betweenFigures(text: string, at: number): boolean {
  if (!/[,;]/u.test(text[at]!) || !/\d/u.test(text[at + 1] ?? '')) return false;
  const parted = text[at] === ';' ? /[\d%]$/u : /(?:%|(?<![\d,])\d{4,})$/u;
  return (
    parted.test(text.slice(Math.max(0, at - 8), at)) &&
    /^\d[\d.]*%?[\p{Script=Han}，。、；]/u.test(text.slice(at + 1, at + 12))
  );
}

function neighbour(text: string, at: number, step: 1 | -1): string {
  let i = at + step;
  while (/\s/u.test(text[i] ?? '')) i += step;
  return text[i] ?? '';
}
