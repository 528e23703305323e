import { numberIn } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “自3月至8月，为期3个月”, “9月1日至9月10日，历时20天”: from when to when, and for how long. */
export const spans: BlockRule = {
  id: 'span',
  category: 'year',
  check: (context) =>
    /为期|历时|持续|用时|连续|开展了?[^，。；]{0,4}(?:个月|天)/u.test(context.folded)
      ? [...ofMonths(context), ...ofDays(context), ...ofYears(context)]
      : [],
};

const N = '(\\d{1,3}|[一二三四五六七八九十两]{1,3}|半)';
const LASTS = '(?:为期|历时|持续|用时|连续|共|时间|开展了?)';
const MONTHS = new RegExp(
  `(?<![\\d—-])(\\d{1,2})月(?:份|初|起|开始)?，?(?:[—-]|至|到|持续到)(?:同年|当年)?(\\d{1,2})月(?:份|底|末|结束)?[^。；\\d]{0,24}?${LASTS}(?:近|约|了)?${N}个(?:多)?月`,
  'gu',
);
const DAYS = new RegExp(
  `(\\d{1,2})月(\\d{1,2})日(?:起|开始)?，?(?:[—-]|至|到|延续到)(?:(\\d{1,2})月)?(\\d{1,2})日(?:结束|止)?[^。；\\d]{0,24}?${LASTS}(?:近|约|了)?${N}(天|日|周|个星期|个月)`,
  'gu',
);
/** “2022年至2024年连续四年”, “2023年和2024年连续三年”. */
const YEARS = new RegExp(
  `(?<!\\d)((?:20\\d\\d年?(?:[、和与及]|以及))*20\\d\\d)年?([至到—、和与及-])(20\\d\\d)年(?:度)?(?:间|，)?(?:已|实现)?连续${N}(?:个年度|年)`,
  'gu',
);
const BASIS = '公文校核通例';
const MONTH_LENGTH = 30.4;

function ofMonths(context: BlockContext): Finding[] {
  return findMatches(context, MONTHS, (match) => {
    const [from, to, told] = [Number(match[1]), Number(match[2]), countOf(match[3]!)];
    const span = to - from + (to < from ? 12 : 0);
    // From the middle of one to the middle of another there is one month less.
    return Math.abs(told - (span + 0.5)) <= 0.6 || from > 12 || to > 12 || told < 1
      ? null
      : off(`${from}月至${to}月是${span + 1}个月，这里写${match[3]!}个月`);
  });
}

function ofDays(context: BlockContext): Finding[] {
  return findMatches(context, DAYS, (match) => {
    const [month, day, last, end] = [
      Number(match[1]),
      Number(match[2]),
      Number(match[3] ?? match[1]),
      Number(match[4]),
    ];
    const days = Math.round((Date.UTC(2024, last - 1, end) - Date.UTC(2024, month - 1, day)) / 86_400_000) + 1;
    if (days < 1) return null;
    const unit = /周|星期/u.test(match[6]!) ? 7 : match[6] === '个月' ? MONTH_LENGTH : 1;
    const told = countOf(match[5]!) * unit;
    return Math.abs(told - days) <= (unit === 1 ? 1.5 : unit * 0.6)
      ? null
      : off(`${month}月${day}日至${last}月${end}日是${days}天，这里写${match[5]!}${match[6]!}`);
  });
}

function ofYears(context: BlockContext): Finding[] {
  return findMatches(context, YEARS, (match) => {
    const listed = match[1]!.split(/[、和与及]/u);
    const first = parseInt(listed[0]!, 10);
    const years = /[至到—-]/u.test(match[2]!) ? Number(match[3]) - first + 1 : listed.length + 1;
    return years < 2 || countOf(match[4]!) === years ? null : off(`前面说的是${years}年，这里写连续${match[4]!}年`);
  });
}

function countOf(number: string): number {
  return number === '半' ? 0.5 : numberIn(number);
}

function off(message: string) {
  return { rule: spans, severity: 'warning' as const, message: `${message}，请核对`, basis: BASIS };
}
