import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** A growth told beside the two figures it is between, in the orders that rate-arithmetic does not read. */
export const growthArithmetic: BlockRule = { id: 'growth-arithmetic', category: 'consistency', check };

const UNIT = '(人次|场次|万元|亿元|[件个名人次条项家场份起户期])';
const N = '(\\d+(?:\\.\\d+)?)';
const UP = '增长|增加|上升|提高|提升|攀升';
const DOWN = '下降|减少|降低|回落';
const LAST = '(?:上年|去年|上一年|\\d{4}年)(?:度|全年|同期)?的?';
/** “850件，较上年同期1020件下降了36.7%”. */
const AGAINST = new RegExp(
  `(?<![\\d.])${N}${UNIT}[，、（](?:较|比|与)${LAST}${N}\\2(?:相比)?，?(${UP}|${DOWN})了?(?:约|近)?${N}%`,
  'gu',
);
/** “320次，同比增加20%，上年为310次”. */
const BEHIND = new RegExp(
  `(?<![\\d.])${N}${UNIT}，(?:同比|较上年|比上年)(?:${UP}|${DOWN})了?${N}%[，（](?:${LAST})(?:为|是)?${N}\\2`,
  'gu',
);
/** “同比增长15%，由100件增加到125件”. */
const FIRST = new RegExp(
  `(?:${UP}|${DOWN})了?${N}(%|倍)[，（][由从](?:${LAST})?${N}${UNIT}(?:增加|增长|增|上升|提高|减少|下降|降低|减|降)(?:至|到|为)${N}\\4`,
  'gu',
);
/** “由85%提高到92%，提高6个百分点”. */
const POINTS = new RegExp(
  `[由从](?:${LAST})?${N}%(?:${UP}|${DOWN})(?:至|到|为)${N}%[，、（](?:同比)?(?:${UP}|${DOWN})了?${N}个百分点`,
  'gu',
);
/** “120件，较上年100件增加30件”. */
const DIFFERENCE = new RegExp(
  `(?<![\\d.])${N}${UNIT}[，、（](?:较|比|与)${LAST}${N}\\2(?:相比)?，?(${UP}|${DOWN})了?${N}\\2`,
  'gu',
);
const FROM_TO = new RegExp(
  `[由从](?:${LAST})?${N}${UNIT}(?:${UP}|${DOWN}|增|减)(?:至|到|为)${N}\\2[，、（](?:同比)?(?:净)?(?:${UP}|${DOWN})了?${N}\\2`,
  'gu',
);
/** “同比下降12%，比上年增加15件”, “同比上升20%，降幅……”: the same comparison goes both ways. */
const BOTH_WAYS = new RegExp(
  `(?:同比|[较比](?:上年|去年)(?:同期)?)(${UP}|${DOWN})了?\\d[\\d.]*(?:%|${UNIT})[，、（](?:(?:同比|[较比](?:上年|去年)(?:同期)?)(${UP}|${DOWN})了?(?=\\d)|(?<=[^%][，、（])(${UP}|${DOWN})了?(?=\\d[\\d.]*%)|(${UP}|${DOWN})幅度)`,
  'gu',
);

/** “满意度为95%，比上年提高2个百分点（上年为92%）”. */
const POINTS_BEHIND = new RegExp(
  `(?<![\\d.])${N}%，(?:同比|[较比]${LAST})(?:${UP}|${DOWN})了?${N}个百分点[，（]${LAST}(?:为|是)?${N}%`,
  'gu',
);
/** “新增3名，减少5名，净增2名”. */
const NET =
  /(?:新增|增加)[^，。；\d]{0,6}(\d+)([件个名人次条项家户])[，、](?:减少|取消|退出|注销|删除)[^，。；\d]{0,6}(\d+)\2，净(增|减)[加少]?(\d+)\2/gu;

/** “在原有12个基础上新增5个，总数达到18个”, “新增3项、取消5项，清单由40项调整为42项”. */
const ADDED =
  /原有?(\d+)([件个名人条项家户处支])[^，。；\d]{0,6}基础上，?又?(?:新增|增加|新建)[^，。；\d]{0,6}(\d+)\2[^，。；\d]{0,8}，[^，。；\d]{0,6}(?:总数|总量|达到|增至|共有?)[^，。；\d]{0,6}(\d+)\2/gu;
const CHANGED =
  /(?:新增|增加)[^，。；\d]{0,6}(\d+)([件个名人条项家户])[、，](?:减少|取消|退出|注销|删除|调出|核减)[^，。；\d]{0,6}(\d+)\2，[^，。；\d]{0,8}[由从](\d+)\2(?:调整|变更|变|增加|减少|增|减)(?:为|至|到)(\d+)\2/gu;
/** “由1000人次增至2000人次，翻了两番”. */
const DOUBLED =
  /[由从](\d+)([\p{Script=Han}]{1,2}?)(?:增加|增长|增|上升|提高)(?:至|到|为)(\d+)\2，翻了?([一两二三])番/gu;

function check(context: BlockContext): Finding[] {
  if (!/[增升提攀降减落]/u.test(context.folded) || !/\d\D*\d/u.test(context.folded)) return [];
  const rate = (from: number, to: number, told: number, unit = '%') => {
    if (from === 0) return null;
    const right = (Math.abs(to - from) / from) * (unit === '倍' ? 1 : 100);
    return Math.abs(right - told) < (unit === '倍' ? 0.06 : 0.6) ? null : verdict(right, told, unit);
  };
  const gap = (from: number, to: number, told: number, unit: string) =>
    Math.abs(Math.abs(to - from) - told) < 0.011 ? null : verdict(Math.abs(to - from), told, unit);
  return [
    ...findMatches(context, AGAINST, (m) =>
      goes(m[4]!, m[3], m[1]) ? rate(Number(m[3]), Number(m[1]), Number(m[5])) : null,
    ),
    ...findMatches(context, BEHIND, (m) => rate(Number(m[4]), Number(m[1]), Number(m[3]))),
    ...findMatches(context, FIRST, (m) => rate(Number(m[3]), Number(m[5]), Number(m[1]), m[2])),
    ...findMatches(context, POINTS, (m) => gap(Number(m[1]), Number(m[2]), Number(m[3]), '个百分点')),
    ...findMatches(context, DIFFERENCE, (m) =>
      goes(m[4]!, m[3], m[1]) ? gap(Number(m[3]), Number(m[1]), Number(m[5]), m[2]!) : null,
    ),
    ...findMatches(context, FROM_TO, (m) => gap(Number(m[1]), Number(m[3]), Number(m[4]), m[2]!)),
    ...findMatches(context, POINTS_BEHIND, (m) => gap(Number(m[1]), Number(m[3]), Number(m[2]), '个百分点')),
    ...findMatches(context, NET, (m) => {
      const net = (Number(m[1]) - Number(m[3])) * (m[4] === '增' ? 1 : -1);
      return net === Number(m[5])
        ? null
        : { ...verdict(0, 0, ''), message: `按前面两个数净${m[4]!}应为${net}${m[2]!}` };
    }),
    ...findMatches(context, ADDED, (m) => gap(0, Number(m[1]) + Number(m[3]), Number(m[4]), m[2]!)),
    ...findMatches(context, CHANGED, (m) => gap(0, Number(m[4]) + Number(m[1]) - Number(m[3]), Number(m[5]), m[2]!)),
    ...findMatches(context, DOUBLED, (m) => {
      const right = Number(m[3]) / Number(m[1]);
      const told = 2 ** ('一两三'.indexOf(m[4]!.replace('二', '两')) + 1);
      return Math.abs(right - told) < 0.2 ? null : verdict(right, told, '倍');
    }),
    ...findMatches(context, BOTH_WAYS, (m) =>
      /[增升提攀]/u.test(m[1]!) === /[增升提攀]/u.test(other(m))
        ? null
        : { ...verdict(0, 0, ''), message: `前面写“${m[1]}”，后面写“${other(m)}”，增减不一致` },
    ),
  ];
}

/** A word that goes the wrong way is the matter of growth-direction. */
function goes(word: string, from: string | undefined, to: string | undefined): boolean {
  return /[增升提攀]/u.test(word) === Number(to) > Number(from);
}

function other(match: RegExpExecArray): string {
  return match[3] ?? match[4] ?? match[5] ?? '';
}

function verdict(right: number, told: number, unit: string) {
  const shown = right.toFixed(2).replace(/\.?0+$/u, '');
  return {
    rule: growthArithmetic,
    severity: 'warning' as const,
    message: `按两个数算是${shown}${unit}，这里写${told}${unit}`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  };
}
