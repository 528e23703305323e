import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** 63-68%: both ends of a range of shares carry the sign. */
export const percentRange: BlockRule = {
  id: 'percent-range',
  category: 'number',
  check: (context) =>
    findMatches(context, /(?<![\d.%\-—/])(\d+(?:\.\d+)?)\s*([-~～—–至到])\s*(\d+(?:\.\d+)?)[%％]/gu, (match) => {
      if (/[由从]$/u.test(context.folded.slice(0, match.index)) || Number(match[1]) > 1000) return null;
      return {
        rule: percentRange,
        severity: 'warning',
        message: '百分数范围前一个“%”不省略，中间用“～”',
        suggestion: `${match[1]}%${/[至到]/u.test(match[2]!) ? match[2] : '～'}${match[3]}%`,
        basis: 'GB/T 15835—2011',
      };
    }),
};
