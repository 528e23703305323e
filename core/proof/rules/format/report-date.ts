import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** 成文日期: year, month, day in Arabic digits without leading zeros, in the year after the report's. */
export const reportDate: BlockRule = { id: 'report-date', category: 'format', check };

const BASIS = 'GB/T 9704—2012（成文日期）';

function late(context: BlockContext, start: number, end: number): Finding {
  return findingAt(context, start, end, {
    rule: reportDate,
    severity: 'warning',
    message: '成文日期晚于报告和公开的期限（3月1日前报告，4月1日前公开），请核对',
    basis: '《法治政府建设与责任落实督察工作规定》第二十四条（4月1日前公开）',
  });
}

function check(context: BlockContext): Finding[] {
  if (context.block.type !== 'date') return [];
  const words = context.text.trim();
  if (words === '') return [];
  const start = context.text.indexOf(words);
  const end = start + words.length;
  const date = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(words);
  if (!date) {
    const digits = /^(\d{4})[-./年]\s*(\d{1,2})[-./月]\s*(\d{1,2})[日号]?$/u.exec(words);
    return [
      findingAt(context, start, end, {
        rule: reportDate,
        severity: 'error',
        message: '成文日期写全年、月、日，用阿拉伯数字，如“2026年2月10日”',
        suggestion: digits ? `${digits[1]}年${Number(digits[2])}月${Number(digits[3])}日` : undefined,
        basis: BASIS,
      }),
    ];
  }
  if (date[2]!.startsWith('0') || date[3]!.startsWith('0')) {
    return [
      findingAt(context, start, end, {
        rule: reportDate,
        severity: 'error',
        message: '成文日期的月、日不编虚位（1不编为01）',
        suggestion: `${date[1]}年${Number(date[2])}月${Number(date[3])}日`,
        basis: BASIS,
      }),
    ];
  }
  const year = Number(date[1]);
  const month = Number(date[2]);
  if (year === context.year + 1) return month < 4 ? [] : [late(context, start, end)];
  // The year's account can be closed at its end, not in its middle.
  const near = year === context.year && month >= 11;
  return [
    findingAt(context, start, start + 5, {
      rule: reportDate,
      severity: near ? 'hint' : 'error',
      message: near ? '成文日期一般在报告年度的下一年，请核对' : `成文日期的年份与报告年度（${context.year}年）不符`,
      basis: '《法治政府建设与责任落实督察工作规定》（次年3月1日前报告）',
    }),
  ];
}
