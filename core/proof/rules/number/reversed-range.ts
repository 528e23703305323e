import { chineseValue } from '../../../report/numbering';
import { findMatches } from '../../match';
import type { Severity } from '../../finding';
import type { BlockRule } from '../../rule';

const BARE =
  /(?<![\d.\-—～/A-Za-z〔第号])(\d{1,4}(?:\.\d+)?)(%|万|亿)?[-—～–－](\d{1,4}(?:\.\d+)?)(?=年|%|万|亿|人次|[件个名人次条项家场份起户天倍])/gu;
/** “8至5家”: the unit once; “5万元至3万元”, “5万元以上3万元以下”: with both. What is brought down goes from more to less. */
const ONE_UNIT = /(\d{1,4})至(\d{1,4})(?=[个名项条家场份户处台岁]|人次|件)/gu;
const TWO_UNITS =
  /(\d+(?:\.\d+)?)(%|万元|亿元|元|个月|[个名项条家场份户处台件岁天]|人次)(?:[至到～—]|以上(?=[\d.]+[\p{Script=Han}%]{1,2}以下))(\d+(?:\.\d+)?)\2/gu;
const BROUGHT_DOWN = /[由从自降减缩短]/u;
const YEARS = /((?:19|20)\d{2})年?(?:度)?[至到]((?:19|20)\d{2})年(?!\d{1,2}月)/gu;
const MONTHS_OF_YEARS = /((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日)?[至到—～-]((?:19|20)\d{2})年(\d{1,2})月/gu;
const ORDINALS =
  /第(\d{1,3}|[一二三四五六七八九十]{1,3})([名位条届批届期轮章款])?[至到—～-]第?(\d{1,3}|[一二三四五六七八九十]{1,3})(?=[名位条届批期轮章款])/gu;
const HOURS = /[上下]午(\d{1,2})[时点：:](?:\d{2}分?|半)?[至到—～-](?:[上下]午)?(\d{1,2})(?=[时点：:])/gu;

/** A range whose end is before its beginning: 2025—2021年, 8—5家, 第5至第3位. Months may run over the end of a year. */
export const reversedRange: BlockRule = {
  id: 'reversed-range',
  category: 'number',
  check: (context) => {
    if (!/\d|第/u.test(context.folded) || !/[至到以—～–－-]/u.test(context.folded)) return [];
    const before = ({ index }: RegExpExecArray, length = 8) => context.folded.slice(Math.max(0, index - length), index);
    return [
      ...findMatches(context, BARE, (match) => {
        const rest = context.folded.slice(match.index + match[0].length);
        const scaled = match[2] === undefined && /^[万亿]/u.test(rest);
        return Number(match[1]) > Number(match[3]) && !scaled ? verdict('warning', '起止颠倒，请核对') : null;
      }),
      ...findMatches(context, ONE_UNIT, (match) =>
        Number(match[1]) > Number(match[2]) && !/[\d.—～第年月日时降减]$/u.test(before(match))
          ? verdict('warning', '起止颠倒，请核对')
          : null,
      ),
      ...findMatches(context, TWO_UNITS, (match) =>
        Number(match[1]) > Number(match[3]) &&
        !BROUGHT_DOWN.test(before(match, 12).replace(/^.*[，。；]/u, '')) &&
        !/[.\d]$/u.test(before(match))
          ? verdict('warning', '起止颠倒，请核对')
          : null,
      ),
      ...findMatches(context, YEARS, (match) =>
        match[1]! > match[2]! && !/\d$/u.test(before(match)) ? verdict('warning', '起止年份颠倒，请核对') : null,
      ),
      ...findMatches(context, MONTHS_OF_YEARS, (match) =>
        Number(match[1]) * 12 + Number(match[2]) > Number(match[3]) * 12 + Number(match[4])
          ? verdict('warning', '起止时间颠倒，请核对')
          : null,
      ),
      ...findMatches(context, ORDINALS, (match) =>
        valueOf(match[1]!) > valueOf(match[3]!) && !/[由从升降跃退]/u.test(before(match))
          ? verdict('warning', '起止次序颠倒，请核对')
          : null,
      ),
      ...findMatches(context, HOURS, (match) =>
        match[0].split('午').length === 2 && Number(match[1]) > Number(match[2]) && Number(match[1]) < 12
          ? verdict('warning', '起止时间颠倒，请核对')
          : null,
      ),
      ...findMatches(context, /(\d{1,2})月(?:至|到|—|～)(\d{1,2})月(?!\d)/gu, (match) =>
        Number(match[1]) > Number(match[2]) && !/[\d年]$/u.test(before(match))
          ? verdict('hint', '起止月份颠倒或跨年，请核对')
          : null,
      ),
    ];
  },
};

function valueOf(numeral: string): number {
  return /\d/u.test(numeral) ? Number(numeral) : chineseValue(numeral);
}

function verdict(severity: Severity, message: string) {
  return { rule: reversedRange, severity, message, basis: '公文校核通例' };
}
