import { REPORT_FORMAT } from './report';

/**
 * History of the report format. A step takes a report of format n (its place in the list, from 1) to n + 1.
 * Append, never edit: files of every earlier version are out there.
 *
 * 1  first: flat blocks, parts on level-1 headings, run-in heads and comment anchors as span marks.
 */
const steps: readonly ((report: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** Brings a raw report to the current format. Returns null when it is from a newer version of the app. */
export function upgradeReport(raw: Record<string, unknown>): Record<string, unknown> | null {
  const from = raw['format'] === undefined ? 1 : raw['format'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return raw;
  if (from > REPORT_FORMAT) return null;
  let report = raw;
  for (let format = from; format < REPORT_FORMAT; format += 1) {
    report = { ...steps[format - 1]!(report), format: format + 1 };
  }
  return { ...report, format: REPORT_FORMAT };
}
