import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Dates and times that do not exist, and 号 for 日. */
export const dates: BlockRule = { id: 'date', category: 'number', check };

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function check(context: BlockContext): Finding[] {
  const rule = dates;
  return [
    ...findMatches(
      context,
      /(?<![\d.])(?:(\d{4})年)?(\d{1,3})月(?:(\d{1,3})([日号]))?(?!\p{Script=Han}?[度均]{2})/gu,
      (match) => {
        const month = Number(match[2]);
        const day = match[3] === undefined ? 1 : Number(match[3]);
        const leap = match[1] === undefined || isLeap(Number(match[1]));
        const last = month === 2 && !leap ? 28 : DAYS[month - 1];
        if (last !== undefined && day >= 1 && day <= last) return null;
        return { rule, severity: 'error', message: '没有这个日期，请核对', basis: '公历' };
      },
    ),
    ...findMatches(context, /(?<=(?<!\d)\d{1,2}月\d{1,2})号(?!线|楼|院|文|令|公告)/gu, () => ({
      rule,
      severity: 'warning',
      message: '日期用“日”，不用“号”',
      suggestion: '日',
      basis: 'GB/T 15835—2011',
    })),
    ...findMatches(context, /(?<![\d:：])(\d{1,2})[:：](\d{2})(?![\d:：])/gu, (match) => {
      if (!/[午晚早间上\s至—]$/u.test(context.folded.slice(0, match.index))) return null;
      if (Number(match[1]) <= 24 && Number(match[2]) < 60) return null;
      return { rule, severity: 'error', message: '没有这个时刻，请核对', basis: '常识' };
    }),
    ...findMatches(context, /第[五六七八九5-9]季度/gu, () => ({
      rule,
      severity: 'error',
      message: '一年只有四个季度',
      basis: '常识',
    })),
  ];
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
