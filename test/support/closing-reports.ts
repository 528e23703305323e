import type { Block } from '../../core/report/block';
import type { Report } from '../../core/report/report';
import { heading, line, paragraph, reportOf, runIn } from './reports';

const FILLED = [17, 18, 19, 20, 21, 22];
const DIGITS = '一二三四五六七八九十';
const lines = (count: number) => Array.from({ length: count }, (_, i) => paragraph(`第${DIGITS[i % 10]}行`));
/** A paragraph of this many lines. */
const long = (count: number) => paragraph('依法行政'.repeat(7 * count - 2) + '推进');
const signed = () => [line('signature', '某某区人民政府'), line('date', '2026年2月10日')];

function table(rows: number): Block {
  const row = (texts: string[], header = false) => ({
    type: 'row' as const,
    ...(header && { header: true as const }),
    children: texts.map((text) => ({ type: 'cell' as const, children: [{ text }] })),
  });
  const body = Array.from({ length: rows }, (_, i) => row([`第${DIGITS[i]}项`, '办结', '无']));
  return { id: 'table', type: 'table', children: [row(['事项', '结果', '备注'], true), ...body] };
}

const endings: Record<string, () => Block[]> = {
  heading: () => [heading(1, '一级标题'), long(3)],
  'two headings': () => [heading(1, '一级标题'), heading(2, '二级标题'), long(3)],
  'run-in heading': () => [heading(1, '一级标题'), runIn(2, '小标题。', '正文接排'.repeat(20))],
  'short closing': () => [long(1), ...signed()],
  'long closing': () => [long(4), ...signed()],
  'closing of nine lines': () => [long(9), ...signed()],
  'closing of nine lines under a heading': () => [heading(2, '小标题'), long(9), ...signed()],
  'closing longer than a page': () => [long(20), ...signed()],
  'attachment note': () => [long(2), line('attachment-note', '附件：1.第一个附件\n2.第二个附件'), ...signed()],
  'attachment note after a long closing': () => [long(9), line('attachment-note', '附件：第一个附件'), ...signed()],
  table: () => [table(6), long(2)],
  'title and addressee': () => [long(4), long(2)],
};

/** Reports whose ends meet the foot of a page in every way, by what they end with. */
export function closingReports(): Record<string, Report[]> {
  const entries = Object.entries(endings).map(([name, end]) => {
    const opening = name.startsWith('title')
      ? [line('title', '某区人民政府关于2025年法治政府建设情况的报告'), line('addressee', '区人民代表大会常务委员会：')]
      : [];
    return [name, FILLED.map((filled) => reportOf([...opening, ...lines(filled), ...end()]))] as const;
  });
  return Object.fromEntries(entries);
}
