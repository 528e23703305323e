import type { Finding } from '../proof/finding';
import { CATEGORY_NAMES, SEVERITY_NAMES } from '../proof/finding-names';
import type { SiftedFindings } from '../proof/ignore';
import type { IgnoredFinding } from '../report/notes';
import type { Report } from '../report/report';
import { day, paper, shorten, titleOnPaper } from './paper';
import { sectionNames } from './section-names';
import { settledFindings, type EarlierFindings } from './settled-findings';

const HEAD = ['序号', '类别', '部分', '文字', '问题', '处理结果', '理由'];
const WIDTHS = [8, 14, 16, 30, 34, 22, 18];

/**
 * 疑点处理表: what the check finds and nobody has changed, then what somebody set aside and why, then what kept versions
 * had and has been changed since.
 */
export function findingTable(
  report: Report,
  findings: SiftedFindings,
  earlier: readonly EarlierFindings[],
  madeOn: string,
): Report {
  const { open, ignored } = findings;
  const settled = settledFindings(findings, earlier);
  const sectionOf = sectionNames(report);
  const words = ({ category, severity, text, message, suggestion }: Finding, section: string) => [
    `${CATEGORY_NAMES[category]}（${SEVERITY_NAMES[severity]}）`,
    section,
    shorten(text),
    suggestion === undefined ? message : `${message}（建议：${suggestion === '' ? '删去' : suggestion}）`,
  ];
  const rows = [
    ...open.map((finding) => [...words(finding, sectionOf(finding.block)), '未处理', '']),
    ...ignored.map(({ finding, by }) => [...words(finding, sectionOf(finding.block)), ...setAside(by)]),
    ...settled.map(({ finding, section, at }) => [...words(finding, section), `已改（${day(at)}稿中有）`, '']),
  ].map((row, i) => [String(i + 1), ...row]);
  const counts = `未处理${open.length}处，已忽略${ignored.length}处，已改${settled.length}处。`;
  const line = `报告：${titleOnPaper(report)}。制表：${madeOn}。${counts}`;
  const table = rows.length > 0 ? [HEAD, ...rows] : '没有疑点。';
  return paper(report, 'finding-table', '疑点处理表', [line, table], WIDTHS);
}

/** What was decided, and the reason where one was written. */
function setAside(by: IgnoredFinding | 'office'): [result: string, reason: string] {
  if (by === 'office') return ['忽略', '本单位不查此类'];
  const result = `忽略：${by.scope === 'place' ? '此处' : '本报告此类'}经核可以保留（${day(by.at)}）`;
  return [result, by.reason?.trim() || '没有写理由'];
}
