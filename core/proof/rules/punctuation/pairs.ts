import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { turnedQuotes } from './quote-direction';

/** Brackets, quotes and title marks that do not pair, told once for each mark left alone. */
export const pairs: BlockRule = { id: 'unpaired', category: 'punctuation', check };

const CLOSE: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
};
const OPEN = Object.fromEntries(Object.entries(CLOSE).map(([open, close]) => [close, open]));
const MARKS = /[“”‘’（）《》〈〉【】〔〕「」]/gu;
const QUOTE = new Set(['“', '‘']);

interface Mark {
  at: number;
  char: string;
}

function check(context: BlockContext): Finding[] {
  const folded = withTurnedQuotes(context.folded);
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const { index: at, 0: char } of allMatches(folded, MARKS)) {
    if (CLOSE[char]) {
      if (QUOTE.has(char) && open.some((mark) => mark.char === char) && !insideOther(open, char)) {
        while (open.at(-1) && open.at(-1)!.char !== char) alone.push(open.pop()!);
        alone.push(open.pop()!);
      }
      open.push({ at, char });
    } else if (OPEN[char]) {
      if (char === '）' && isListNumber(folded, at)) continue;
      if (char === '’' && /[A-Za-z]/u.test(folded[at - 1] ?? '')) continue;
      const start = open.findLastIndex((mark) => mark.char === OPEN[char]);
      if (start === -1) alone.push({ at, char });
      else alone.push(...open.splice(start).slice(1));
    }
  }
  alone.push(...open);
  return alone
    .sort((a, b) => a.at - b.at)
    .map((mark) =>
      findingAt(context, mark.at, mark.at + 1, {
        rule: pairs,
        severity: 'error',
        message: CLOSE[mark.char]
          ? `“${mark.char}”后面缺少配对的“${CLOSE[mark.char]}”`
          : `“${mark.char}”前面缺少配对的“${OPEN[mark.char]}”`,
        basis: 'GB/T 15834—2011 第4.8、4.9、4.15条',
      }),
    );
}

/** Quotes that face the wrong way are told by another rule; here they count as they should be. */
function withTurnedQuotes(text: string): string {
  const turned = turnedQuotes(text);
  if (turned.length === 0) return text;
  const units = text.split('');
  for (const { at, right } of turned) units[at] = right;
  return units.join('');
}

/** A quote may stand again inside a title or bracket that stands in a quote. */
function insideOther(open: readonly Mark[], char: string): boolean {
  const last = open.at(-1);
  return last !== undefined && last.char !== char && open.findLastIndex((mark) => mark.char === char) < open.length - 1;
}

/** “1）” or “一）” at the head of an item. */
function isListNumber(text: string, at: number): boolean {
  return /(?:^|[。；：\s])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])$/u.test(text.slice(Math.max(0, at - 4), at));
}
