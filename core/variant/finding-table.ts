import type { Finding } from '../proof/finding';
import { CATEGORY_NAMES, SEVERITY_NAMES } from '../proof/finding-names';
import type { SiftedFindings } from '../proof/ignore';
import type { IgnoredFinding } from '../report/notes';
import { reportTitle, type Report } from '../report/report';
import { day, paper, shorten } from './paper';
import { sectionNames } from './section-names';

/** 疑点处理表: what the check finds and nobody has changed, then what somebody set aside, and how. */
export function findingTable(report: Report, { open, ignored }: SiftedFindings, madeOn: string): Report {
  const sectionOf = sectionNames(report);
  const row = ({ category, severity, block, text, message, suggestion }: Finding, done: string, i: number) => [
    String(i + 1),
    `${CATEGORY_NAMES[category]}（${SEVERITY_NAMES[severity]}）`,
    sectionOf(block),
    shorten(text),
    suggestion === undefined ? message : `${message}（建议：${suggestion === '' ? '删去' : suggestion}）`,
    done,
  ];
  const rows = [
    ...open.map((finding, i) => row(finding, '未处理', i)),
    ...ignored.map(({ finding, by }, i) => row(finding, setAside(by), open.length + i)),
  ];
  const line = `报告：${reportTitle(report)}。制表：${madeOn}。未处理${open.length}处，已忽略${ignored.length}处。`;
  const head = ['序号', '类别', '部分', '文字', '问题', '处理'];
  const table = rows.length > 0 ? [head, ...rows] : '没有疑点。';
  return paper(report, 'finding-table', '疑点处理表', [line, table], [8, 14, 16, 32, 38, 20]);
}

function setAside(by: IgnoredFinding | 'office'): string {
  if (by === 'office') return '本单位不查此类';
  return `${by.scope === 'place' ? '此处' : '本报告此类'}经核可以保留（${day(by.at)}）`;
}
