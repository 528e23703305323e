import type { Report } from '../../core/report/report';
import type { Redline } from '../../core/version/redline-view';
import type { ReportFile } from '../store/report-file';
import { isoTime } from './keep-version';
import type { LongWork } from './worker-host';

/** What differs between two versions of an open report; null is the report as it is now. */
export async function compareVersions(
  file: ReportFile,
  { from, to, author }: { from: string | null; to: string | null; author: string },
  work: LongWork,
): Promise<{ report: Report; redline: Redline }> {
  const listed = to === null ? undefined : file.versions().find(({ id }) => id === to);
  const report = to === null ? file.read() : file.readVersion(to);
  const before = from === null ? file.read() : file.readVersion(from);
  const change = { id: 'redline', author: listed?.author || author, at: listed?.at ?? isoTime(Date.now()) };
  return { report, redline: await work.run('drawRedline', before.blocks, report.blocks, change) };
}
