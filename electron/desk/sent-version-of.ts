import { AppError } from '../../core/errors';
import type { Report } from '../../core/report/report';
import type { FileProperties } from '../docx/read/read-properties';
import type { ReportFile } from '../store/report-file';

/** The report as it was when a copy was sent, by what the copy says of itself; null where it says nothing we know. */
export function sentVersionOf(file: ReportFile, { sentAs }: FileProperties): { report: Report; at: string } | null {
  if (!sentAs || sentAs.report !== file.id) return null;
  const version = file.versions().find(({ id }) => id === sentAs.version);
  if (!version) return null;
  try {
    return { report: file.readVersion(version.id), at: version.at };
  } catch (error) {
    if (error instanceof AppError && error.code === 'broken-version') return null;
    throw error;
  }
}
