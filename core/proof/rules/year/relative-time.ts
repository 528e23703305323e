import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** 今年, 去年, 明年, 目前 and the like, which a reader next year cannot place. */
export const relativeTime: BlockRule = {
  id: 'relative-time',
  category: 'year',
  check: (context) =>
    findMatches(
      context,
      /今年以来|今年|去年|前年|明年|后年|本年度|上个?月(?=完成|召开|开展|印发|，|、|的)|前不久|不久前|目前|近期|最近|日前|近日/gu,
      (match) => {
        const around = context.folded.slice(Math.max(0, match.index - 1), match.index + match[0].length + 1);
        if (/最近[的处邻]|就近/u.test(around)) return null;
        return {
          rule: relativeTime,
          // Which year the one before last is, nobody can tell a year on.
          severity: match[0] === '前年' ? 'warning' : 'hint',
          message: `“${match[0]}”宜写明年份或截至日期`,
          basis: '公文用语通例',
        };
      },
    ),
};
