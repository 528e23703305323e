import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** The difference of two shares is told in 百分点. */
export const percentagePoint: BlockRule = { id: 'percentage-point', category: 'number', check };

function check(context: BlockContext): Finding[] {
  const rule = percentagePoint;
  const basis = '统计用语通例';
  return [
    ...findMatches(context, /\d个百分比|\d百分点|\d个百份点/gu, (match) => ({
      rule,
      severity: 'error',
      message: '比率之差写作“个百分点”',
      suggestion: `${match[0][0]}个百分点`,
      basis,
    })),
    ...findMatches(
      context,
      /(\d+(?:\.\d+)?)%[^。；\d]{0,12}?(\d+(?:\.\d+)?)%[^。；\d]{0,10}?(?:提高|提升|上升|增加|下降|降低|减少|高|低)了?(\d+(?:\.\d+)?)%/gu,
      (match) => {
        const gap = Math.abs(Number(match[2]) - Number(match[1]));
        if (Math.abs(gap - Number(match[3])) > 0.011) return null;
        const end = match.index + match[0].length;
        return {
          rule,
          severity: 'warning',
          message: '两个比率之差用“个百分点”，不用“%”',
          suggestion: `${match[3]}个百分点`,
          basis,
          from: end - match[3]!.length - 1,
          to: end,
        };
      },
    ),
  ];
}
