import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** A range whose end is before its beginning: 2025—2021年, 8—5家. Months may run over the end of a year. */
export const reversedRange: BlockRule = {
  id: 'reversed-range',
  category: 'number',
  check: (context) =>
    findMatches(
      context,
      /(?<![\d.\-—～/A-Za-z〔第号])(\d{1,4}(?:\.\d+)?)(%|万|亿)?[-—～–－](\d{1,4}(?:\.\d+)?)(?=年|%|万|亿|人次|[件个名人次条项家场份起户天倍])/gu,
      (match) =>
        Number(match[1]) > Number(match[3]) &&
        !(match[2] === undefined && /^[万亿]/u.test(after(context.folded, match)))
          ? {
              rule: reversedRange,
              severity: 'warning',
              message: '起止颠倒，请核对',
              basis: '公文校核通例',
            }
          : null,
    ),
};

function after(text: string, match: RegExpExecArray): string {
  return text.slice(match.index + match[0].length);
}
