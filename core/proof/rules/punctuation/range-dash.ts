import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Ranges of years take 一字线 “—”; a lost one leaves eight digits in a row. */
export const rangeDash: BlockRule = { id: 'range-dash', category: 'punctuation', check };

function check(context: BlockContext): Finding[] {
  const rule = rangeDash;
  const basis = 'GB/T 15834—2011 第4.13.3条';
  return [
    ...findMatches(
      context,
      /(?<![\d.\-—/])((?:19|20)\d{2})(年?)(?:[-~～–－﹣‐−_]{1,2}|—{2}|--)((?:19|20)\d{2})(?![\d\-/])/gu,
      (match) => ({
        rule,
        severity: 'warning',
        message: '起止年份之间用一字线“—”',
        suggestion: `${match[1]}${match[2]}—${match[3]}`,
        basis,
      }),
    ),
    ...findMatches(context, /(?<!\d)((?:19|20)\d{2})((?:19|20)\d{2})(?=年|）|\))/gu, (match) => {
      const gap = Number(match[2]) - Number(match[1]);
      if (gap < 1 || gap > 20) return null;
      return {
        rule,
        severity: 'error',
        message: '起止年份之间的一字线丢失',
        suggestion: `${match[1]}—${match[2]}`,
        basis,
      };
    }),
    ...findMatches(
      context,
      /(?<![\d.\-—/A-Za-z])(\d{1,2}(?:月(?:\d{1,2}日)?)?)[-~～–－](?=\d{1,2}月|(?<=日.)\d{1,2}日)/gu,
      (match) => ({
        rule,
        severity: 'hint',
        message: '起止时间之间用一字线“—”',
        suggestion: `${match[1]}—`,
        basis,
      }),
    ),
  ];
}
