import type { Item, ItemMark } from '../checklist/item';
import type { Report } from '../report/report';
import { sayStep } from '../stage/say-step';
import type { StageStep } from '../stage/stage-step';
import type { ExportRecord } from './export-record';
import { paper, titleOnPaper } from './paper';

/** 过程记录: the steps put on record, the stages gone through, and every copy that left with what stood open and why. */
export function processRecord(
  report: Report,
  items: readonly Item[],
  marks: readonly ItemMark[],
  exports: readonly ExportRecord[],
  stages: readonly StageStep[] = [],
): Report {
  const steps = items
    .filter((item) => item.evidence.kind === 'manual')
    .map((item, i) => {
      const mark = marks.find((one) => one.item === item.id);
      if (!mark) return [String(i + 1), item.title, '未登记', ''];
      return mark.kind === 'waived'
        ? [String(i + 1), item.title, '不适用', mark.note]
        : [String(i + 1), item.title, mark.date, [mark.document, mark.note].filter((text) => text !== '').join('；')];
    });
  const copies = exports.map((copy, i) => [
    String(i + 1),
    `${copy.variant}\n${copy.file}`,
    day(copy.at),
    copy.open.length === 0 ? '没有未解决的问题' : `${copy.open.length}处未解决。理由：${copy.reason}`,
  ]);
  const way = stages.map((step, i) => [String(i + 1), sayStep(step), `${step.date}\n${step.person}`, step.note]);
  return paper(report, 'process-record', '报告办理过程记录', [
    `报告：${titleOnPaper(report)}`,
    ...(steps.length > 0 ? ['办理程序', [['序号', '程序', '日期', '凭据或理由'], ...steps]] : []),
    ...(way.length > 0 ? ['稿次流转', [['序号', '稿次', '日期和经办人', '说明或理由'], ...way]] : []),
    ...(copies.length > 0 ? ['导出文件', [['序号', '稿本和文件', '导出日期', '导出时的情况'], ...copies]] : []),
  ]);
}

function day(at: string): string {
  return at.slice(0, 10);
}
