import { applicableItems } from '../../core/checklist/applicable';
import { checkReport, type CheckReport } from '../../core/check-report';
import type { Item, ItemMark } from '../../core/checklist/item';
import { carriedOver } from '../../core/compare/carried-over';
import { siftByNotes } from '../../core/compare/settled-by-hand';
import type { SiftedFindings } from '../../core/proof/ignore';
import { proofread, type TypedNumber } from '../../core/proof/proofread';
import type { Note } from '../../core/report/notes';
import type { Report } from '../../core/report/report';
import type { ClauseResult } from '../../core/variant/clause-result';
import { loadLexicon } from '../templates/load-lexicon';

/** What a report is checked with. */
export interface CheckBasis {
  items: readonly Item[];
  marks: readonly ItemMark[];
  notes: readonly Note[];
  /** Last year's report; null when there is none at hand. */
  lastYear: Report | null;
  /** Heading numbers of a source file just read. */
  numbers?: readonly TypedNumber[];
  /** Classes of findings that the office never wants to see. */
  classesOff?: ReadonlySet<string>;
  /** How it looks on paper; without them, the items of form stay open. */
  clauses?: readonly ClauseResult[];
}

/** A check of one report and how many findings a person had ignored; those are not among `findings`. */
export interface CheckedReport extends CheckReport {
  ignored: number;
}

/** Checks a report with the items, marks and notes given, and the product's lexicon. */
export function check(report: Report, basis: CheckBasis, templatesDir: string): CheckedReport {
  const { open, ignored } = siftedFindings(report, basis, templatesDir);
  return {
    ...checkReport(
      report,
      applicableItems(basis.items, report),
      basis.marks,
      open,
      basis.clauses,
      basis.lastYear !== null,
    ),
    ignored: ignored.length,
  };
}

/** What looks doubtful in a report, and what of it a person had ignored. */
export function siftedFindings(
  report: Report,
  { notes, lastYear, numbers, classesOff }: Pick<CheckBasis, 'notes' | 'lastYear' | 'numbers' | 'classesOff'>,
  templatesDir: string,
): SiftedFindings {
  const copied = lastYear ? carriedOver(report, lastYear) : [];
  const found = [...proofread(report, loadLexicon(templatesDir), numbers), ...copied];
  return siftByNotes(report, found, notes, classesOff);
}
