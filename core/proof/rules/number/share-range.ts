import type { Finding } from '../../finding';
import { findMatches, matchesIn } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Shares lie between 0 and 100 %; growth and over-fulfilment do not count. */
export const shareRange: BlockRule = {
  id: 'share-range',
  category: 'consistency',
  check: (context) => [
    ...findMatches(context, CUT, (match) =>
      Number(match[1]) <= 100
        ? null
        : { rule: shareRange, severity: 'error', message: '压缩、减少的幅度不会超过100%', basis: '常识' },
    ),
    ...(matchesIn(context, OUTSIDE).length === 0 ? [] : outside(context)),
  ],
};

/** Hardly any text has such a number, and what it is a share of takes long to look for. */
const OUTSIDE = /-\d[\d.]*[%％]|(?!100[%％])\d{3,}(?:\.\d+)?[%％]/gu;

function outside(context: BlockContext): Finding[] {
  return findMatches(
    context,
    /([\p{Script=Han}]{1,12}(?:率|比例|比重|占比|权重|满意度|知晓度|占))(?:均|都|已|已经|高|分别|约|共|总体)*(?:保持在|稳定在|提高到|提升到|上升到|提高至|提升至|上升至|达到|达|为|是|至|超过|超|到|在)?了?(-?\d{3,}(?:\.\d+)?|-\d+(?:\.\d+)?)[%％]/gu,
    (match) => {
      const value = Number(match[2]);
      if (value >= 0 && value <= 100) return null;
      if (
        !/(?:整改|办结|答复|建议|提案|审结)[^，。；]{0,3}完成率/u.test(match[1]!) &&
        /增长率|增幅|增速|同比|环比|完成率|利润率|回报率|参保率|开工率|竣工率|达产率|产销率|收益率|贡献率|周转率|杠杆|负债率|增值|超额|任务|计划/u.test(
          match[1]!,
        )
      )
        return null;
      return {
        rule: shareRange,
        severity: 'error',
        message: '比率、占比应在0到100%之间',
        basis: '常识',
        from: match.index + match[0].length - match[2]!.length - 1,
      };
    },
  );
}

/** Nothing can be cut by more than the whole. */
const CUT =
  /(?:压缩|压减|缩减|缩短|精简|减少|下降|降低|减)(?:了|近|约|达到?|超过|幅度达?)?(\d{3,}(?:\.\d+)?)[%％](?!的)/gu;
