import { LEVEL_NAMES, STATUS_NAMES, type ItemStatus } from '../checklist/item';
import type { Report } from '../report/report';
import { paper } from '../variant/paper';
import { isFailure, missingTitles, resultsOf, type BatchEntry, type BatchResult } from './batch';

/** One column of the comparison: its heading and its width in characters. */
export interface ComparisonColumn {
  title: string;
  width: number;
  number?: true;
}

export interface ComparisonTable {
  columns: ComparisonColumn[];
  rows: string[][];
}

/** Every report a row, every item a column: which district has what missing. */
export function comparisonTable(entries: readonly BatchEntry[]): ComparisonTable {
  const items = itemsOf(resultsOf(entries));
  const columns: ComparisonColumn[] = [
    { title: '报告单位', width: 24 },
    { title: '年度', width: 8, number: true },
    { title: '字数', width: 8, number: true },
    { title: '必备缺失', width: 10, number: true },
    { title: '规范缺失', width: 10, number: true },
    { title: '不充分', width: 8, number: true },
    { title: '错误', width: 8, number: true },
    { title: '警告', width: 8, number: true },
    { title: '提示', width: 8, number: true },
    { title: '文件', width: 30 },
    { title: '说明', width: 30 },
    ...items.map(({ title, level }) => ({ title: `${title}（${LEVEL_NAMES[level]}）`, width: 12 })),
  ];
  const rows = entries.map((entry) => {
    if (isFailure(entry)) return ['', '', '', '', '', '', '', '', '', entry.source, entry.error];
    const { unit, year, chars, summary, source } = entry;
    const status = new Map(entry.items.map((item) => [item.id, item.status]));
    const counts = [summary.mandatoryMissing, summary.requiredMissing, countOf(entry, 'weak')];
    const found = [summary.errors, summary.warnings, summary.hints];
    return [
      unit,
      String(year),
      ...[chars, ...counts, ...found].map(String),
      source,
      '',
      ...items.map(({ id }) => (status.has(id) ? STATUS_NAMES[status.get(id)!] : '')),
    ];
  });
  return { columns, rows };
}

/** The comparison as a paper: each report with what it lacks, and each item with the reports that lack it. */
export function comparisonPaper(entries: readonly BatchEntry[]): Report {
  const read = resultsOf(entries);
  const failed = entries.filter(isFailure);
  const lacking = read.map((entry, i) => [
    String(i + 1),
    entry.unit || entry.source,
    titles(entry, 'mandatory'),
    titles(entry, 'required'),
    `${entry.summary.errors}／${entry.summary.warnings}`,
  ]);
  const about = { template: 'district', unit: '', year: read[0]?.year ?? 2000 } as Report;
  const complete = read.filter(({ summary }) => summary.mandatoryMissing === 0).length;
  return paper(about, 'batch-comparison', '法治政府建设年度报告检查对比表', [
    `共${entries.length}份，已检查${read.length}份，必备事项齐全的${complete}份${failed.length > 0 ? `，未能读取${failed.length}份` : ''}。`,
    ...(lacking.length > 0
      ? [[['序号', '报告单位', '缺少的必备事项', '缺少的规范事项', '错误／警告'], ...lacking]]
      : []),
    ...byItem(read),
    ...(failed.length > 0
      ? ['未能读取的文件：', [['文件', '原因'], ...failed.map(({ source, error }) => [source, error])]]
      : []),
  ]);
}

/** Items that some report lacks, those lacking most often first. */
function byItem(read: readonly BatchResult[]): (string | string[][])[] {
  const rows = itemsOf(read)
    .map((item) => {
      const without = read.filter(({ items }) => items.some((one) => one.id === item.id && one.status === 'missing'));
      return { item, without };
    })
    .filter(({ item, without }) => without.length > 0 && item.level !== 'advised')
    .sort((a, b) => b.without.length - a.without.length)
    .map(({ item, without }) => [
      `${item.title}（${LEVEL_NAMES[item.level]}）`,
      String(without.length),
      without.map(({ unit, source }) => unit || source).join('、'),
    ]);
  return rows.length === 0 ? [] : ['按检查项看，缺失的单位如下。', [['检查项', '缺失份数', '单位'], ...rows]];
}

function titles(entry: BatchResult, level: 'mandatory' | 'required'): string {
  return missingTitles(entry, level).join('；') || '无';
}

function countOf({ items }: BatchResult, status: ItemStatus): number {
  return items.filter((item) => item.status === status).length;
}

/** The items of all reports, each once, in the order they are first met. */
function itemsOf(read: readonly BatchResult[]): BatchResult['items'] {
  const known = new Map<string, BatchResult['items'][number]>();
  for (const { items } of read) for (const item of items) if (!known.has(item.id)) known.set(item.id, item);
  return [...known.values()];
}
