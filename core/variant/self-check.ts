import { LEVEL_NAMES, STATUS_NAMES, type ItemMark, type ItemResult, type ItemStatus } from '../checklist/item';
import type { Report } from '../report/report';
import { overviewParts, type OverviewInput } from './overview-parts';
import { paper, titleOnPaper } from './paper';

/** Longest evidence quoted; the report itself has the rest. */
const QUOTED = 80;

/** 自查表: 概览 of the report, then every item with its level, result and the sentence or document that shows it; waivers with their reason. */
export function selfCheck(report: Report, overview: OverviewInput, marks: readonly ItemMark[]): Report {
  const { items } = overview;
  const markOf = new Map(marks.map((mark) => [mark.item, mark]));
  const rows = items.map(({ item, result }, i) => [
    String(i + 1),
    `${item.title}（${LEVEL_NAMES[item.level]}）`,
    STATUS_NAMES[result.status],
    shows(result, markOf.get(item.id)),
  ]);
  const count = (status: ItemStatus) => items.filter(({ result }) => result.status === status).length;
  const summary = (['met', 'weak', 'missing', 'waived', 'manual'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${STATUS_NAMES[status]}${count(status)}项`)
    .join('，');
  return paper(report, 'self-check', '年度报告自查表', [
    `报告：${titleOnPaper(report)}`,
    `编制单位：${report.unit}；报告年度：${report.year}年。`,
    '一、概览',
    ...overviewParts(report, overview),
    '二、逐项检查结果',
    `共${items.length}项：${summary}。`,
    [['序号', '检查项', '结果', '依据文字、凭据或理由'], ...rows],
  ]);
}

function shows({ evidence, note }: ItemResult, mark: ItemMark | undefined): string {
  if (mark?.kind === 'waived') return `理由：${mark.note}${by(mark)}`;
  if (mark)
    return [`${mark.date} ${mark.document}`.trim(), mark.note].filter((text) => text !== '').join('；') + by(mark);
  const sentences = evidence.map(({ text }) => quote(text)).slice(0, 2);
  return [...sentences, note].filter((text) => text !== '').join('\n');
}

function by({ author }: ItemMark): string {
  return author === '' ? '' : `（${author}）`;
}

function quote(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words === '' ? '' : `“${words.length > QUOTED ? `${words.slice(0, QUOTED)}……` : words}”`;
}
