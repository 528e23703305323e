import { evaluateItems } from './checklist/evaluate';
import type { Item, ItemMark, ItemResult } from './checklist/item';
import type { Finding, Severity } from './proof/finding';
import type { Report } from './report/report';
import type { ClauseResult } from './variant/clause-result';

export interface CheckSummary {
  mandatoryMissing: number;
  requiredMissing: number;
  errors: number;
  warnings: number;
  hints: number;
}

/** Everything a check of one report says. */
export interface CheckReport {
  items: ItemResult[];
  findings: Finding[];
}

/** Puts the checklist beside the findings of proof-reading, which some items are judged by, and how the report looks on paper, which others are. */
export function checkReport(
  report: Report,
  items: readonly Item[],
  marks: readonly ItemMark[],
  findings: Finding[],
  clauses?: readonly ClauseResult[],
  compared?: boolean,
): CheckReport {
  return { items: evaluateItems(report, items, marks, findings, clauses, compared), findings };
}

/** Counts what stands open. `items` as applicableItems gives them: their level may depend on the report. */
export function summarise({ items: results, findings }: CheckReport, items: readonly Item[]): CheckSummary {
  const levels = new Map(items.map((item) => [item.id, item.level]));
  const lacking = (level: Item['level']) =>
    results.filter((result) => result.status === 'missing' && levels.get(result.id) === level).length;
  const grave = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    mandatoryMissing: lacking('mandatory'),
    requiredMissing: lacking('required'),
    errors: grave('error'),
    warnings: grave('warning'),
    hints: grave('hint'),
  };
}

/**
 * Whether a check fails at this level. A missing mandatory item is an error and a missing required one a warning
 * (法定必备缺则报错，规范要求缺则警告).
 */
export function failsAt(summary: CheckSummary, level: 'error' | 'warning'): boolean {
  const errors = summary.mandatoryMissing + summary.errors;
  return level === 'error' ? errors > 0 : errors + summary.requiredMissing + summary.warnings > 0;
}
