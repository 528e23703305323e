import type { NearDeadline, RecentFile } from '../../core/api';
import { localDay } from '../../core/deadlines/days';
import { deadlinesOf } from '../../core/deadlines/deadlines';
import type { DeadlineRule } from '../../core/deadlines/deadline';
import type { OfficeChoice } from '../../core/report/notes';
import { openReportFile } from '../store/report-file';

/** The home screen waits for this: only so many of the recent files are looked into. */
const MOST_FILES = 6;

/** What is late or near in the recent reports on last year and this. A file that cannot be read has nothing to say. */
export function nearDeadlines(
  recent: readonly RecentFile[],
  rules: readonly DeadlineRule[],
  office: readonly OfficeChoice[],
  now: Date,
): NearDeadline[] {
  const today = localDay(now);
  return recent
    .filter(({ exists, year }) => exists && year >= now.getFullYear() - 1)
    .slice(0, MOST_FILES)
    .flatMap((file) => {
      try {
        return nearIn(file, rules, office, today);
      } catch {
        return [];
      }
    });
}

function nearIn(
  { path, unit, year }: RecentFile,
  rules: readonly DeadlineRule[],
  office: readonly OfficeChoice[],
  today: string,
): NearDeadline[] {
  const file = openReportFile(path, { readOnly: true });
  try {
    const report = file.read();
    return deadlinesOf(rules, { report, marks: file.marks(), notes: file.notes(), office, today })
      .filter(({ rule, state }) => state === 'near' || (state === 'late' && rule.kind === 'law'))
      .map((deadline) => ({ path, unit, year, deadline }));
  } finally {
    file.close();
  }
}
