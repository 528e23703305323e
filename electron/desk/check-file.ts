import { applicableItems } from '../../core/checklist/applicable';
import { checkReport, type CheckReport } from '../../core/check-report';
import type { Item, ItemMark } from '../../core/checklist/item';
import { proofread } from '../../core/proof/proofread';
import type { Report } from '../../core/report/report';
import type { ReportFile } from '../store/report-file';
import { loadLexicon } from './load-lexicon';

/** Checks a report with the items and marks given, and the product's lexicon. */
export function check(
  report: Report,
  items: readonly Item[],
  marks: readonly ItemMark[],
  templatesDir: string,
): CheckReport {
  const findings = proofread(report, loadLexicon(templatesDir));
  return checkReport(report, applicableItems(items, report), marks, findings);
}

/** Checks an open file and keeps the results in it. A read-only file is left as it is. */
export function checkFile(file: ReportFile, templatesDir: string, now: number): void {
  if (file.readOnly) return;
  file.saveResults(check(file.read(), file.items(), file.marks(), templatesDir).items, now);
}
