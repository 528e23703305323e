import { findMatches } from '../../match';
import type { Severity } from '../../finding';
import type { BlockRule } from '../../rule';

/** A range whose end is before its beginning: 2025—2021年, 8—5家. Months may run over the end of a year. */
export const reversedRange: BlockRule = {
  id: 'reversed-range',
  category: 'number',
  check: (context) => [
    ...findMatches(
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
    ...findMatches(
      context,
      /(?<![\d.—～第年月日时降减])(\d{1,4})至(\d{1,4})(?=[个名项条家场份户处台]|人次|件)/gu,
      (match) => (Number(match[1]) > Number(match[2]) ? verdict('warning', '起止颠倒，请核对') : null),
    ),
    ...findMatches(context, /(?<![\d年])(\d{1,2})月(?:至|到|—|～)(\d{1,2})月(?!\d)/gu, (match) =>
      Number(match[1]) > Number(match[2]) ? verdict('hint', '起止月份颠倒或跨年，请核对') : null,
    ),
  ],
};

function verdict(severity: Severity, message: string) {
  return { rule: reversedRange, severity, message, basis: '公文校核通例' };
}

function after(text: string, match: RegExpExecArray): string {
  return text.slice(match.index + match[0].length);
}
