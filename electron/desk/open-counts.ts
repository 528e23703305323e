import { applicableItems } from '../../core/checklist/applicable';
import type { OpenCounts } from '../../core/stage/stage-step';
import { suggestionIds } from '../../core/suggest/change';
import type { Report } from '../../core/report/report';
import { check, type CheckBasis } from './check';

/** What stands open in a report: threads, suggestions, mandatory items without evidence. */
export function openCounts(
  report: Report,
  basis: Pick<CheckBasis, 'items' | 'marks' | 'notes'>,
  templatesDir: string,
): OpenCounts {
  const items = applicableItems(basis.items, report);
  const mandatory = new Set(items.filter(({ level }) => level === 'mandatory').map(({ id }) => id));
  const results = check(report, { ...basis, items, lastYear: null }, templatesDir).items;
  return {
    comments: report.comments.filter(({ resolved }) => !resolved).length,
    suggestions: suggestionIds(report.blocks).length,
    missing: results.filter(({ id, status }) => status === 'missing' && mandatory.has(id)).length,
  };
}
