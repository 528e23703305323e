import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { chooseFile } from '../ui/choose-file';

/** Asks for a place and goes on writing in the copy there; the new path, or null when cancelled. */
export async function saveReportAs(session: ReportSession): Promise<string | null> {
  const path = await chooseFile({ purpose: 'save-report', suggested: session.path.get() });
  if (path === null) return null;
  // Where the old place takes nothing any more (full, gone), the copy is the way out: what is pending follows into it.
  await session.saver.flush().catch(() => undefined);
  const opened = await api.saveAs(session.id, path);
  session.path.set(opened.path);
  await session.saver.flush();
  return opened.path;
}
