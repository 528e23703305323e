import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** A year with a digit lost or doubled: 203年, 20233年; or with a letter O or 〇 mixed in. */
export const malformedYear: BlockRule = {
  id: 'year-malformed',
  category: 'number',
  check: (context) => [
    ...findMatches(
      context,
      /(?<=^|[，。；：、（“《]|截至|截止|自|于|在|到|至|从|对|较|比|与|和|及|了|将|[^\d第近约达满逾])(?<![\d.])(?:20\d|2[0-3]\d|02\d)年(?!前|来|间|以上|历史|的|后|多|内|期)/gu,
      (match) => {
        if (/[第近约达满逾余长]$|[经超][过]$/u.test(context.folded.slice(0, match.index))) return null;
        return { rule: malformedYear, severity: 'error', message: '年份缺少一位数字', basis: 'GB/T 15835—2011' };
      },
    ),
    ...findMatches(context, /(?<![\d.])(?:2\d{4}|0\d{3})年/gu, () => ({
      rule: malformedYear,
      severity: 'error',
      message: '年份的数字不对，请核对',
      basis: 'GB/T 15835—2011',
    })),
    ...findMatches(context, /(?<!\d)2[0O〇零o][\dO〇零o]{2}年|二[\d][〇零一二三四五六七八九\d]{2}年/gu, (match) =>
      /^\d{4}年$/u.test(match[0])
        ? null
        : { rule: malformedYear, severity: 'error', message: '年份里混用了数字与汉字或字母', basis: 'GB/T 15835—2011' },
    ),
  ],
};
