import {
  LEVEL_NAMES,
  STATUS_NAMES,
  type Item,
  type ItemLevel,
  type ItemResult,
  type ItemStatus,
} from '../checklist/item';
import { partRows } from '../checklist/part-rows';
import { boldestPairs, pairFigures } from '../compare/figure-pairs';
import { sayChange } from '../compare/say-change';
import type { Deadline } from '../deadlines/deadline';
import { sayDay } from '../deadlines/days';
import { sayState } from '../deadlines/say-state';
import type { Finding } from '../proof/finding';
import { SEVERITIES, SEVERITY_NAMES } from '../proof/finding-names';
import type { Report } from '../report/report';
import { acceptedBlocks } from '../suggest/settle';
import type { PaperPart } from './paper';

/** What 概览 tells of a report besides its text. */
export interface OverviewInput {
  items: readonly { item: Item; result: ItemResult }[];
  findings: { open: readonly Finding[]; ignored: readonly unknown[] };
  deadlines: readonly Deadline[];
  lastYear: Report | null;
}

const STATUSES: readonly ItemStatus[] = ['met', 'waived', 'manual', 'weak', 'missing'];
const MOST_FIGURES = 12;

/** 概览 on paper, each picture as a table: parts, items, findings, what the law sets a day for, and last year's figures. */
export function overviewParts(report: Report, { items, findings, deadlines, lastYear }: OverviewInput): PaperPart[] {
  const law = deadlines.filter(({ rule }) => rule.kind === 'law');
  return [
    '（一）各部分的篇幅和完整程度',
    { rows: parts(report, items), widths: [52, 16, 16, 16] },
    '（二）检查项完成情况',
    { rows: levels(items), widths: [20, 16, 16, 16, 16, 16, 16] },
    '（三）疑点',
    `${SEVERITIES.map((one) => `${SEVERITY_NAMES[one]}${findings.open.filter(({ severity }) => severity === one).length}处`).join('，')}，已忽略${findings.ignored.length}处。`,
    '（四）法定期限',
    law.length === 0
      ? '没有适用的法定期限。'
      : {
          rows: [
            ['期限', '事项', '办理情况'],
            ...law.map((one) => [one.due === null ? '待定' : sayDay(one.due), one.rule.title, sayState(one)]),
          ],
          widths: [28, 52, 30],
        },
    ...(lastYear ? ['（五）与上年相比变化较大的数据', figures(report, lastYear)] : []),
  ];
}

function parts(report: Report, items: OverviewInput['items']): string[][] {
  return [
    ['部分', '字数', '占比', '检查项'],
    ...partRows(acceptedBlocks(report.blocks), items).map(({ name, block, chars, share, done }) => [
      block === null ? `${name}（缺这一部分）` : name,
      String(chars),
      `${Math.round(share * 100)}%`,
      done ? `${done.met}/${done.of}` : '—',
    ]),
  ];
}

function levels(items: OverviewInput['items']): string[][] {
  return [
    ['级别', '应有', ...STATUSES.map((status) => STATUS_NAMES[status])],
    ...(Object.keys(LEVEL_NAMES) as ItemLevel[]).map((level) => {
      const own = items.filter(({ item }) => item.level === level);
      const count = (status: ItemStatus) => own.filter(({ result }) => result.status === status).length;
      return [LEVEL_NAMES[level], String(own.length), ...STATUSES.map((status) => String(count(status)))];
    }),
  ];
}

function figures(report: Report, lastYear: Report): PaperPart {
  const pairs = pairFigures(report, lastYear);
  const bold = boldestPairs(pairs).slice(0, MOST_FIGURES);
  if (bold.length === 0) {
    return pairs.length === 0 ? '两份报告中没有找到口径相近的数据。' : `口径相近的${pairs.length}项数据都与上年一样。`;
  }
  const rows = bold.map((pair) => {
    const { change, rate } = sayChange(pair);
    return [pair.phrase, pair.last.text, pair.now.text, change, rate];
  });
  return {
    rows: [['指标', `${lastYear.year}年`, `${report.year}年`, '增减', '幅度'], ...rows],
    widths: [44, 18, 18, 18, 16],
  };
}
