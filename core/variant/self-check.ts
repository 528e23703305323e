import {
  LEVEL_NAMES,
  STATUS_NAMES,
  type Item,
  type ItemMark,
  type ItemResult,
  type ItemStatus,
} from '../checklist/item';
import type { Report } from '../report/report';
import { paper, titleOnPaper } from './paper';

/** Longest evidence quoted; the report itself has the rest. */
const QUOTED = 80;

/** 自查表: every item with its level, result and the sentence or document that shows it; waivers with their reason. */
export function selfCheck(
  report: Report,
  items: readonly Item[],
  results: readonly ItemResult[],
  marks: readonly ItemMark[],
): Report {
  const byId = new Map(results.map((result) => [result.id, result]));
  const markOf = new Map(marks.map((mark) => [mark.item, mark]));
  const rows = items.map((item, i) => {
    const result = byId.get(item.id);
    return [
      String(i + 1),
      `${item.title}（${LEVEL_NAMES[item.level]}）`,
      result ? STATUS_NAMES[result.status] : '未检查',
      shows(result, markOf.get(item.id)),
    ];
  });
  const count = (status: ItemStatus) => results.filter((result) => result.status === status).length;
  const summary = (['met', 'weak', 'missing', 'waived', 'manual'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${STATUS_NAMES[status]}${count(status)}项`)
    .join('，');
  return paper(report, 'self-check', '年度报告自查表', [
    `报告：${titleOnPaper(report)}`,
    `编制单位：${report.unit}；报告年度：${report.year}年。`,
    `共${items.length}项：${summary}。`,
    [['序号', '检查项', '结果', '依据文字、凭据或理由'], ...rows],
  ]);
}

function shows(result: ItemResult | undefined, mark: ItemMark | undefined): string {
  if (mark?.kind === 'waived') return `理由：${mark.note}${by(mark)}`;
  if (mark)
    return [`${mark.date} ${mark.document}`.trim(), mark.note].filter((text) => text !== '').join('；') + by(mark);
  const evidence = result?.evidence.map(({ text }) => quote(text)).slice(0, 2) ?? [];
  return [...evidence, result?.note ?? ''].filter((text) => text !== '').join('\n');
}

function by({ author }: ItemMark): string {
  return author === '' ? '' : `（${author}）`;
}

function quote(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words === '' ? '' : `“${words.length > QUOTED ? `${words.slice(0, QUOTED)}……` : words}”`;
}
