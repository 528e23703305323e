import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

const UNIT = '(?:人次|场次|万元|亿元|[件个名人次条项家场份起户期])';
const UP = '增长|增加|上升|提高|提升|攀升';
const DOWN = '下降|减少|降低|回落';
const FORM = new RegExp(
  `(?:同比|[较比](?:上年|去年)(?:同期)?)(${UP}|${DOWN})了?\\d[\\d.]*(?:%|${UNIT})[，、（](?:(?:同比|[较比](?:上年|去年)(?:同期)?)(${UP}|${DOWN})了?(?=\\d)|(?<=[^%][，、（])(${UP}|${DOWN})了?(?=\\d[\\d.]*%)|(${UP}|${DOWN})幅度)`,
  'gu',
);

/** “同比下降12%，比上年增加15件”, “同比上升20%，降幅……”: the same comparison goes both ways. */
export const bothWays: BlockRule = {
  id: 'both-ways',
  category: 'consistency',
  check: (context) =>
    findMatches(context, FORM, (match) => {
      const other = match[2] ?? match[3] ?? match[4] ?? '';
      if (/[增升提攀]/u.test(match[1]!) === /[增升提攀]/u.test(other)) return null;
      return {
        rule: bothWays,
        severity: 'warning',
        message: `前面写“${match[1]}”，后面写“${other}”，增减不一致`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      };
    }),
};
