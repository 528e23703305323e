import { numberIn } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “近五年（2023—2025年）”, “2021年至2024年两年间”: the number of years told and the years named. */
export const yearsCounted: BlockRule = { id: 'years-counted', category: 'year', check };

const RANGE = '(20\\d\\d)年?[—至到～-](20\\d\\d)年';
const BEFORE = new RegExp(
  `(?:近|连续|过去|前|这)?([两二三四五六七八九十]|\\d)年(?:来|间|以来|期间|行动|行动计划)?（${RANGE}）`,
  'gu',
);
const BEHIND = new RegExp(
  `(?<!\\d)${RANGE}(?:期间|的|，|共|这|连续)*([两二三四五六七八九十]|\\d)(?:个年度|年(?:间|来|里|内|期间|，|共|累计))`,
  'gu',
);

function check(context: BlockContext): Finding[] {
  const judge = (told: string, from: string, to: string) => {
    const count = numberIn(told);
    const years = Number(to) - Number(from) + 1;
    if (years < 1 || count === years) return null;
    return {
      rule: yearsCounted,
      // “五年（2020—2025年）” may be counted from end to end.
      severity: count === years - 1 && count >= 5 ? ('hint' as const) : ('warning' as const),
      message: `${from}年至${to}年是${years}年，这里写${told}年，请核对`,
      basis: '公文校核通例',
    };
  };
  const late = context.part !== null && context.part !== 'plans' && context.part !== 'other';
  return [
    ...findMatches(context, BEFORE, (match) => {
      const wrong = judge(match[1]!, match[2]!, match[3]!);
      const to = Number(match[3]);
      // “近三年” ends with the year told of.
      if (wrong || !late || !match[0].startsWith('近') || to === context.year || Math.abs(to - context.year) > 2)
        return wrong;
      return {
        rule: yearsCounted,
        severity: 'warning' as const,
        message: `“近${match[1]!}年”到${to}年为止，报告年度是${context.year}年，请核对`,
        basis: '公文校核通例',
      };
    }),
    ...findMatches(context, BEHIND, (match) => judge(match[3]!, match[1]!, match[2]!)),
  ];
}
