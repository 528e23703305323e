import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Days that bear a name, halves and quarters against their months, days told from the later to the earlier. */
export const calendar: BlockRule = { id: 'calendar', category: 'number', check };

const NAMED: Readonly<Record<string, string>> = {
  国家宪法日: '12月4日',
  全国法制宣传日: '12月4日',
  全民国家安全教育日: '4月15日',
  消费者权益日: '3月15日',
  国际消费者权益日: '3月15日',
  国际禁毒日: '6月26日',
  全国消防日: '11月9日',
  消防宣传日: '11月9日',
  世界环境日: '6月5日',
  世界知识产权日: '4月26日',
  国际档案日: '6月9日',
  世界水日: '3月22日',
  全国交通安全日: '12月2日',
  全国土地日: '6月25日',
  全国防灾减灾日: '5月12日',
  国家公祭日: '12月13日',
  国际劳动节: '5月1日',
  国际妇女节: '3月8日',
};
const NAMES = Object.keys(NAMED).join('|');
const BEFORE = new RegExp(
  `(?<![\\d—至到])(\\d{1,2}月\\d{1,2}日)(?:，?(?:是|为|系))?(?:第[^，。]{1,4}个)?[“]?(?:全国)?(?:\\d{1,2}·\\d{1,2}[”]?)?(${NAMES})(?!宣传[周月]|系列|前[后夕])`,
  'gu',
);
/** “6·26”国际禁毒日. */
const DOTTED = new RegExp(`(?<!\\d)(\\d{1,2})[·.•](\\d{1,2})[”]?(?:全国|第[^，。]{1,4}个)?(${NAMES})`, 'gu');
const BEHIND = new RegExp(`(${NAMES})[”]?（(\\d{1,2}月\\d{1,2}日)）`, 'gu');

/** “10月启动、3月完成”: the end before the beginning, in one year. */
const BEGUN =
  /(\d{1,2})月(?:底|初|中旬|份)?(?:启动|开始|部署|印发|动工|开工|立项|受理)[^，。；、]{0,8}[，、](?:并?于|至)?(\d{1,2})月(?:底|初|中旬|份)?(?:完成|结束|验收|办结|竣工|完工|审结|收官)/gu;

const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  第一季度: [1, 3],
  一季度: [1, 3],
  第二季度: [4, 6],
  二季度: [4, 6],
  第三季度: [7, 9],
  三季度: [7, 9],
  第四季度: [10, 12],
  四季度: [10, 12],
  前三季度: [1, 9],
};
const SPAN = new RegExp(
  `(${Object.keys(SPANS)
    .sort((a, b) => b.length - a.length)
    .join('|')})（(\\d{1,2})月?[—～~\\-–至到](\\d{1,2})月）`,
  'gu',
);

const DAYS = /(?<![\d年月])(?:\d{4}年)?(\d{1,2})月(\d{1,2})日?[—～~\-–至到](?:(\d{1,2})月)?(\d{1,2})日/gu;

const WEEKDAYS = '日一二三四五六';
/** “2023年3月8日（星期三）”. */
const WEEKDAY = /(\d{4})年(\d{1,2})月(\d{1,2})日（(?:星期|周)([一二三四五六日天])）/gu;
/** “8月上旬（8月1日至10日）”. */
const THIRD = /([上中下])旬（(?:\d{1,2}月)?(\d{1,2})日?[至到—～~-](?:\d{1,2}月)?(\d{1,2})日）/gu;
const THIRDS: Readonly<Record<string, readonly [number, number]>> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] };

function check(context: BlockContext): Finding[] {
  const rule = calendar;
  const wrong = (right: string) => ({
    rule,
    severity: 'warning' as const,
    message: `应为${right}，请核对`,
    basis: '纪念日日期',
  });
  return [
    ...findMatches(context, BEFORE, (match) => (match[1] === NAMED[match[2]!] ? null : wrong(NAMED[match[2]!]!))),
    ...findMatches(context, DOTTED, (match) => {
      const right = NAMED[match[3]!]!;
      if (right === `${match[1]}月${match[2]}日`) return null;
      const verdict = wrong(right);
      return { ...verdict, to: match.index + match[1]!.length + match[2]!.length + 1 };
    }),
    ...findMatches(context, BEHIND, (match) => (match[2] === NAMED[match[1]!] ? null : wrong(NAMED[match[1]!]!))),
    ...findMatches(context, SPAN, (match) => {
      const [from, to] = SPANS[match[1]!]!;
      if (Number(match[2]) === from && Number(match[3]) === to) return null;
      const message = `${match[1]}是${from}月至${to}月，请核对`;
      return { rule, severity: 'warning', message, basis: '公历' };
    }),
    ...findMatches(context, WEEKDAY, (match) => {
      const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay();
      if (WEEKDAYS[day] === match[4]!.replace('天', '日')) return null;
      return { rule, severity: 'warning', message: `这一天是星期${WEEKDAYS[day]!}，请核对`, basis: '公历' };
    }),
    ...findMatches(context, THIRD, (match) => {
      const [from, to] = THIRDS[match[1]!]!;
      if (Number(match[2]) >= from && Number(match[3]) <= to) return null;
      return { rule, severity: 'warning', message: `${match[1]!}旬是${from}日至${to}日，请核对`, basis: '公历' };
    }),
    ...findMatches(context, DAYS, (match) => {
      const [month, day] = [Number(match[1]), Number(match[2])];
      const end = match[3] === undefined ? month : Number(match[3]);
      // A span over New Year's Day may leave out 次年.
      if (end > month || (end === month && Number(match[4]) >= day) || (month >= 10 && end <= 4)) return null;
      return { rule, severity: 'warning', message: '起止日期颠倒，请核对', basis: '公文校核通例' };
    }),
    ...findMatches(context, BEGUN, (match) =>
      Number(match[2]) < Number(match[1])
        ? { rule, severity: 'warning', message: '完成的月份早于开始的月份，请核对', basis: '公文校核通例' }
        : null,
    ),
    ...findMatches(context, /\d{4}年(\d{1,2})月[至到—](\d{1,2})月/gu, (match) =>
      Number(match[2]) < Number(match[1])
        ? { rule, severity: 'warning', message: '起止月份颠倒，请核对', basis: '公文校核通例' }
        : null,
    ),
    ...findMatches(context, /第?[二三四]季?度?[至到—]第?([一二三])季度/gu, (match) =>
      '一二三四'.indexOf(match[0].replace(/^第/u, '')[0]!) > '一二三四'.indexOf(match[1]!)
        ? { rule, severity: 'warning', message: '起止季度颠倒，请核对', basis: '公文校核通例' }
        : null,
    ),
  ];
}
