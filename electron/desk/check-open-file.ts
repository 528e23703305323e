import type { ReportFile } from '../store/report-file';
import { check } from './check';
import { tryLastYear } from './last-year';
import type { LongWork } from './worker-host';

/** Checks an open file and keeps the results in it. A read-only file is left as it is. */
export function checkFile(file: ReportFile, templatesDir: string, now: number): void {
  if (file.readOnly) return;
  const notes = file.notes();
  const lastYear = tryLastYear({ path: file.path, notes }, new Date(now).getFullYear())?.report ?? null;
  const basis = { items: file.items(), marks: file.marks(), notes, lastYear };
  file.saveResults(check(file.read(), basis, templatesDir).items, now);
}

/** The same on the thread for long work; a file that was closed meanwhile is left as it is. */
export async function checkFileBeside(
  file: ReportFile,
  work: LongWork,
  isOpen: () => boolean,
  templatesDir: string,
  now: number,
): Promise<void> {
  if (file.readOnly) return;
  const order = {
    report: file.read(),
    path: file.path,
    items: file.items(),
    marks: file.marks(),
    notes: file.notes(),
    thisYear: new Date(now).getFullYear(),
  };
  const results = await work.run('check', order, templatesDir);
  if (isOpen()) file.saveResults(results, now);
}
