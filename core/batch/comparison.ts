import { LEVEL_NAMES, STATUS_NAMES, type ItemLevel, type ItemStatus } from '../checklist/item';
import type { Report } from '../report/report';
import { paper, type PaperPart } from '../variant/paper';
import {
  fileName,
  isFailure,
  missingTitles,
  reportNames,
  resultsOf,
  type BatchEntry,
  type BatchFailure,
  type BatchResult,
} from './batch';

/** One column of the comparison: its heading and its width in characters. */
export interface ComparisonColumn {
  title: string;
  width: number;
  number?: true;
  /** Which words in it stand out. */
  tints?: Readonly<Record<string, 'red' | 'amber'>>;
}

export interface ComparisonTable {
  columns: ComparisonColumn[];
  rows: string[][];
}

/** A paper with a row for each of more reports has hundreds of pages, which nobody reads and which take much memory. */
const MOST_ON_PAPER = 200;

const TINTS = { [STATUS_NAMES.missing]: 'red', [STATUS_NAMES.weak]: 'amber' } as const;

/** Every report a row, every item that a text can tell of a column: which district has what missing. */
export function comparisonTable(entries: readonly BatchEntry[]): ComparisonTable {
  const read = resultsOf(entries);
  const names = reportNames(read);
  const items = itemsOf(read).filter(({ id }) => read.some((entry) => told(entry, id)));
  const hasFailed = read.length < entries.length;
  const columns: ComparisonColumn[] = [
    { title: '报告单位', width: 24 },
    ...(hasFailed ? [{ title: '说明', width: 40 }] : []),
    { title: '年度', width: 7, number: true },
    { title: '字数', width: 8, number: true },
    ...['缺必备', '缺规范', '不充分', '错误', '警告', '提示'].map((title): ComparisonColumn => ({
      title,
      width: 9,
      number: true,
    })),
    ...items.map(({ id, title, level }) => {
      const without = read.filter((entry) => statusOf(entry, id) === 'missing').length;
      const count = without > 0 ? `\n缺${without}份` : '';
      return { title: `${title}（${LEVEL_NAMES[level]}）${count}`, width: 13, tints: TINTS };
    }),
    { title: '文件', width: 60 },
  ];
  const rows = entries.map((entry) => {
    if (isFailure(entry)) {
      return [fileName(entry.source), `未能读取：${entry.error}`, ...columns.slice(3).map(() => ''), entry.source];
    }
    const { year, chars, summary, source } = entry;
    const counts = [summary.mandatoryMissing, summary.requiredMissing, countOf(entry, 'weak')];
    const found = [summary.errors, summary.warnings, summary.hints];
    const statuses = items.map(({ id }) => statusOf(entry, id));
    return [
      names.get(entry)!,
      ...(hasFailed ? [''] : []),
      ...[year, chars, ...counts, ...found].map(String),
      ...statuses.map((status) => (status ? STATUS_NAMES[status] : '')),
      source,
    ];
  });
  return { columns, rows };
}

/** The comparison as a paper on pages turned sideways: what could not be read, who lacks each item, what each lacks. */
export function comparisonPaper(entries: readonly BatchEntry[]): Report {
  const read = resultsOf(entries);
  const failed = entries.filter(isFailure);
  const about = { template: 'district', unit: '', year: read[0]?.year ?? 2000 } as Report;
  const complete = read.filter(({ summary }) => summary.mandatoryMissing === 0).length;
  const unread = failed.length > 0 ? `；未能读取${failed.length}份` : '';
  return paper(about, 'batch-comparison', '法治政府建设年度报告检查对比表', [
    `共${entries.length}份，已检查${read.length}份，其中必备事项齐全的${complete}份、有缺失的${read.length - complete}份${unread}。`,
    ...failures(failed),
    ...byItem(read),
    ...byReport(read),
  ]);
}

function failures(failed: readonly BatchFailure[]): PaperPart[] {
  if (failed.length === 0) return [];
  const rows = failed.map(({ source, error }) => [source, error]);
  return ['未能读取的文件：', { rows: [['文件', '原因'], ...rows], widths: [45, 55] }];
}

/** Items that some report lacks: what is mandatory first, then those lacking most often. */
function byItem(read: readonly BatchResult[]): PaperPart[] {
  const names = reportNames(read);
  const rows = itemsOf(read)
    .filter(({ level }) => level !== 'advised')
    .map((item) => {
      const concerned = read.filter((entry) => statusOf(entry, item.id) !== undefined);
      return { item, concerned, without: concerned.filter((entry) => statusOf(entry, item.id) === 'missing') };
    })
    .filter(({ without }) => without.length > 0)
    .sort((a, b) => rank(a.item.level) - rank(b.item.level) || b.without.length - a.without.length)
    .map(({ item, concerned, without }) => [
      `${item.title}（${LEVEL_NAMES[item.level]}）`,
      `${without.length}／${concerned.length}`,
      sayWithout(concerned, without, names),
    ]);
  if (rows.length === 0) return [];
  const head = ['检查项', '缺失份数', '缺失的单位'];
  return ['按检查项看：', { rows: [head, ...rows], widths: [30, 10, 60] }];
}

/** Those without it, or where they are most of many, the others. */
function sayWithout(
  concerned: readonly BatchResult[],
  without: readonly BatchResult[],
  names: ReadonlyMap<BatchResult, string>,
): string {
  // 和平区 says as much as 和平区人民政府, and a long list is read sooner.
  const list = (some: readonly BatchResult[]) =>
    some.map((entry) => names.get(entry)!.replace(/人民政府$/u, '')).join('、');
  const lacking = new Set(without);
  const others = concerned.filter((entry) => !lacking.has(entry));
  if (concerned.length > 1 && others.length === 0) return '全部';
  return others.length * 4 <= without.length ? `除${list(others)}外，都缺失` : list(without);
}

function byReport(read: readonly BatchResult[]): PaperPart[] {
  if (read.length === 0) return [];
  if (read.length > MOST_ON_PAPER) return ['报告较多，逐份缺少的事项见 Excel 对比表。'];
  const names = reportNames(read);
  const rows = read.map((entry, i) => [
    String(i + 1),
    names.get(entry)!,
    titles(entry, 'mandatory'),
    titles(entry, 'required'),
    `${entry.summary.errors}／${entry.summary.warnings}`,
  ]);
  const head = ['序号', '报告单位', '缺少的必备事项', '缺少的规范事项', '错误／警告'];
  return ['按单位看：', { rows: [head, ...rows], widths: [6, 17, 26, 40, 11] }];
}

function titles(entry: BatchResult, level: 'mandatory' | 'required'): string {
  return missingTitles(entry, level).join('；') || '无';
}

const rank = (level: ItemLevel): number => Object.keys(LEVEL_NAMES).indexOf(level);

/** Undefined for an item that does not concern this report. */
function statusOf({ items }: BatchResult, id: string): ItemStatus | undefined {
  return items.find((item) => item.id === id)?.status;
}

/** Whether its text says anything of an item; what was done with it, only people can tell. */
function told(entry: BatchResult, id: string): boolean {
  return (statusOf(entry, id) ?? 'manual') !== 'manual';
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
