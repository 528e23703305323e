import { setImmediate as pause } from 'node:timers/promises';
import { AppError } from '../../core/errors';
import type { Report } from '../../core/report/report';
import type { FileProperties } from '../docx/read/read-properties';
import type { ReportFile } from '../store/report-file';

/** How many earlier states are looked through for the one that was sent. */
const MOST = 30;

/**
 * Earlier states of the report, newest first, for a copy that does not say which of them it was. Read one by one between
 * other work.
 */
export async function earlierStates(file: ReportFile, { sentAs }: FileProperties): Promise<Report[]> {
  if (sentAs?.report !== file.id) return [];
  const seen = new Set<string>();
  const kept = file.keptVersions().filter(({ digest }) => !seen.has(digest) && seen.add(digest));
  const states: Report[] = [];
  for (const { id } of kept.slice(0, MOST)) {
    const state = readable(file, id);
    if (state) states.push(state);
    await pause();
  }
  return states;
}

/** The report as it was when a copy was sent, by what the copy says of itself; null where it says nothing we know. */
export function sentVersionOf(file: ReportFile, { sentAs }: FileProperties): { report: Report; at: string } | null {
  if (!sentAs || sentAs.report !== file.id) return null;
  const version = file.versions().find(({ id }) => id === sentAs.version);
  if (!version) return null;
  const report = readable(file, version.id);
  return report && { report, at: version.at };
}

function readable(file: ReportFile, version: string): Report | null {
  try {
    return file.readVersion(version);
  } catch (error) {
    if (error instanceof AppError && error.code === 'broken-version') return null;
    throw error;
  }
}
