import type { MaterialHead } from '../material/material';
import type { SiftedFindings } from '../proof/ignore';
import type { Report } from '../report/report';
import { figureTable } from './figure-table';
import { findingTable } from './finding-table';
import { day, paper, titleOnPaper } from './paper';
import type { PaperKind } from './paper-kinds';
import { REMARK_COLUMNS, REMARK_WIDTHS, remarkCount, remarkRows } from './remark-table';
import { reviewSheet } from './review-sheet';
import type { EarlierFindings } from './settled-findings';

export interface PaperInput {
  report: Report;
  findings: SiftedFindings;
  /** What kept versions of it had: what is no longer there has been changed. */
  earlier: readonly EarlierFindings[];
  lastYear: Report | null;
  /** What departments contributed: figures name the unit they are from. */
  materials: readonly MaterialHead[];
  /** ISO 8601. */
  now: string;
}

/** One paper, and whether all of it stands on turned pages. */
export function makePaper(kind: PaperKind, input: PaperInput): { report: Report; landscape: boolean } {
  const { report, findings, earlier, lastYear, materials, now } = input;
  switch (kind) {
    case 'review-sheet':
      return { report: reviewSheet(report), landscape: false };
    case 'remarks':
      return { report: remarkTable(report, day(now)), landscape: true };
    case 'findings':
      return { report: findingTable(report, findings, earlier, day(now)), landscape: true };
    case 'figures':
      return { report: figureTable(report, { lastYear, materials, madeOn: day(now) }), landscape: true };
  }
}

/** 批注处理表: every remark with its answers and whether it is dealt with. */
function remarkTable(report: Report, madeOn: string): Report {
  const rows = remarkRows(report);
  const lines = [`报告：${titleOnPaper(report)}。制表：${madeOn}。${remarkCount(report)}`];
  const table = rows.length > 0 ? [[[...REMARK_COLUMNS], ...rows]] : [];
  return paper(report, 'remark-table', '批注处理表', [...lines, ...table], REMARK_WIDTHS);
}
