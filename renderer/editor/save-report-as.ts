import { api } from '../api';
import { reopen } from '../session/reopen';
import type { ReportSession } from '../session/report-session';
import { chooseFile } from '../ui/choose-file';

/** Asks for a place and goes on writing in the copy there; the new path, or null when cancelled. */
export async function saveReportAs(session: ReportSession): Promise<string | null> {
  const path = await chooseFile({ purpose: 'save-report', suggested: session.path.get() });
  if (path === null) return null;
  // Where the old place takes nothing any more (full, gone), the copy is the way out: what is pending follows into it.
  await session.saver.flush().catch(() => undefined);
  const failed = session.saver.state.get().kind === 'failed';
  const opened = await api.saveAs(session.id, path);
  if (session.readOnly) {
    // What could only be read here can be written there: it is opened anew for that.
    await api.closeReport(opened.session);
    await reopen(api.openReport(opened.path));
    return opened.path;
  }
  // Another text may stand in the old file by now: the copy is to hold this one.
  if (failed) session.saver.resend();
  session.path.set(opened.path);
  await session.saver.flush();
  return opened.path;
}
