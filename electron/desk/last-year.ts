import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { LastYear } from '../../core/api';
import { AppError } from '../../core/errors';
import type { Note } from '../../core/report/notes';
import { loadReport } from './load-report';

/** A report and what is noted beside it. */
export interface NotedReport {
  /** Where the report itself lies. */
  path: string;
  notes: readonly Note[];
}

/**
 * Last year's report where the notes say it lies, read without changing it; beside the report itself where it is not
 * there, since both may have moved on one stick. Null when none was chosen.
 */
export function readLastYear({ path, notes }: NotedReport, thisYear: number): LastYear | null {
  const note = notes.find((one) => one.kind === 'last-year');
  if (note?.kind !== 'last-year') return null;
  refuseForeignHost(note.path, path);
  const noted = resolve(dirname(path), note.path);
  const beside = join(dirname(path), basename(noted));
  const found = existsSync(noted) || !existsSync(beside) ? noted : beside;
  return { path: found, report: loadReport(found, {}, thisYear).report };
}

/** The same for checks that go on without it: null also when the file is gone or cannot be read. */
export function tryLastYear(report: NotedReport, thisYear: number): LastYear | null {
  try {
    return readLastYear(report, thisYear);
  } catch {
    return null;
  }
}

/** A mailed report must not make this machine knock at a server of its choice: shares are read only from the same one. */
function refuseForeignHost(noted: string, own: string): void {
  const host = hostOf(noted);
  if (host !== null && host !== hostOf(own)) throw new AppError('outside-folder', { path: noted });
}

/** The server of a path such as \\server\share\报告.docx; null for other paths. */
function hostOf(path: string): string | null {
  return /^[\\/]{2}([^\\/]+)/u.exec(path)?.[1]?.toLowerCase() ?? null;
}
