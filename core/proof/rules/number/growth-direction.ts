import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “由140件增加到106件”, “办理138件，较上年160件增长13%”: the word of growth or decline against its two figures. */
export const growthDirection: BlockRule = { id: 'growth-direction', category: 'consistency', check };

const FIGURE =
  '(\\d+(?:\\.\\d+)?)(万|亿)?(%|人次|户次|场次|个工作日|工作日|小时|分钟|天|[件起宗个名人次条项家场份户处台元])';
const YEAR = '(?:\\d{4}年度?|上年|上一年|去年|上年度|年初|同期)';
const UP = '增长|增加|上升|提高|提升|升高|攀升|延长|增';
const DOWN = '下降|减少|降低|回落|缩减|压缩|压减|精简|缩短|减|降';
/** From one figure to the other. */
const FROM_TO = new RegExp(
  `[由从比较](?:${YEAR}{1,2}的?)?${FIGURE}(?:，)?(${UP}|${DOWN})(?:至|到|为)(?:${YEAR}的?)?${FIGURE}`,
  'gu',
);
/** This year's figure, then last year's in the comparison. */
const COMPARED = new RegExp(
  `${FIGURE}[，、（](?:同比|(?:较|比|相比|与)${YEAR}{1,2})(?:的|（)?${FIGURE}(?:）)?(?:相比)?[，]?(${UP}|${DOWN})`,
  'gu',
);
const NEGATIVE = new RegExp(
  `(?:${UP}|${DOWN}|[增降]幅|增速|增长率|负增长)(?:了|率为|达到?|为|幅度?为)?[-－]\\d+(?:\\.\\d+)?(?:%|个百分点|[件人起])`,
  'gu',
);

function check(context: BlockContext): Finding[] {
  if (!/[增升提高攀降减落缩简延]/u.test(context.folded) || !/\d\D*\d/u.test(context.folded)) return [];
  return [
    ...findMatches(context, FROM_TO, (match) => {
      if (match[3] !== match[7]) return null;
      return told(match[4]!, amount(match[1]!, match[2]), amount(match[5]!, match[6]));
    }),
    ...findMatches(context, COMPARED, (match) => {
      if (match[3] !== match[6]) return null;
      return told(match[7]!, amount(match[4]!, match[5]), amount(match[1]!, match[2]));
    }),
    ...findMatches(context, NEGATIVE, () => ({
      rule: growthDirection,
      severity: 'warning',
      message: '增减已由词语表示，后面的数不再写负号',
      basis: '公文校核通例',
    })),
  ];
}

function amount(digits: string, scale: string | undefined): number {
  return Number(digits) * (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1);
}

function told(word: string, from: number, to: number) {
  const grows = /[增升提攀高延]/u.test(word);
  if (from === to || to > from === grows) return null;
  return {
    rule: growthDirection,
    severity: 'warning' as const,
    message: `按两个数是${grows ? '减少' : '增加'}，这里写“${word}”，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  };
}
