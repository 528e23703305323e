import { numberIn } from '../../../report/numbering';
import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

const N = '(\\d{1,3}|[一二三四五六七八九十两]{1,3})';
/** “在五个开发区中排名第7位”, “位列全市12个县（市、区）第14名”. */
const AMONG = new RegExp(
  `(?<![\\d.第—-])${N}个[\\p{Script=Han}（）、]{1,12}?(?:(?:中|里|里面|当中)，?[^，。；\\d]{0,8}(?:位居|位列|排名?|名列|列|居)?|(?:位居|位列|排名?|名列|列|居)?)第${N}(?=[名位，。；])`,
  'gu',
);

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
    ...findMatches(context, AMONG, (match) => {
      const [all, place] = [numberIn(match[1]!), numberIn(match[2]!)];
      return place <= all ? null : verdict(`一共${match[1]!}个，名次不会是第${match[2]!}`);
    }),
    ...findMatches(
      context,
      /满分(?:为)?(\d+(?:\.\d+)?)分[^。；\d]{0,10}(?:得分|得|获得|取得|考核|评分)(?:为|了)?(\d+(?:\.\d+)?)分/gu,
      (match) =>
        Number(match[2]) <= Number(match[1]) ? null : verdict(`满分${match[1]!}分，得分不会是${match[2]!}分`),
    ),
  ],
};

function verdict(message: string) {
  return { rule: rank, severity: 'warning' as const, message, basis: '公文校核通例' };
}
