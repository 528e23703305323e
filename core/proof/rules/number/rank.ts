import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** “由第3名上升到第5名”: a smaller number is a higher rank; “16个区中排名第18”: a rank beyond the last. */
export const rank: BlockRule = {
  id: 'rank',
  category: 'number',
  check: (context) => [
    ...findMatches(
      context,
      /[由从][^，。；\d]{0,10}第(\d{1,3})[名位]?(上升|跃升|提升|前进|攀升|下降|下滑|退|滑落|跌)(?:至|到)[^，。；\d]{0,6}第(\d{1,3})(?=[名位，。；])/gu,
      (match) => {
        const better = Number(match[3]) < Number(match[1]);
        if (match[1] === match[3] || better === /[升进攀]/u.test(match[2]!)) return null;
        return verdict(`名次数字变${better ? '小是上升' : '大是下降'}，这里写“${match[2]}”，请核对`);
      },
    ),
    ...findMatches(
      context,
      /(?<![\d.])(\d{1,3})个[\p{Script=Han}]{1,8}?(?:中|里)，?[^，。；\d]{0,8}(?:位居|位列|排名?|名列|列)第(\d{1,3})(?=[名位，。；])/gu,
      (match) => (Number(match[2]) <= Number(match[1]) ? null : verdict(`一共${match[1]}个，名次不会是第${match[2]}`)),
    ),
  ],
};

function verdict(message: string) {
  return { rule: rank, severity: 'warning' as const, message, basis: '公文校核通例' };
}
