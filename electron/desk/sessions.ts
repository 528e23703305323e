import { AppError } from '../../core/errors';
import type { ReportFile } from '../store/report-file';
import { newSessionId } from './new-id';
import type { OpenPaths } from './open-paths';

/** The reports that windows have open, by session id. */
export interface Sessions {
  add(file: ReportFile): string;
  /**
   * The file behind a session. One that was taken away and came back (a stick that was pulled out) is opened anew, and
   * so is one of a desk process that crashed. Throws session-closed.
   */
  get(session: string): ReportFile;
  replace(session: string, file: ReportFile): void;
  remove(session: string): ReportFile | undefined;
  all(): [string, ReportFile][];
}

export function createSessions(paths: OpenPaths, openReportFile: (path: string) => ReportFile): Sessions {
  const open = new Map<string, ReportFile>();
  const put = (session: string, file: ReportFile): ReportFile => {
    open.set(session, file);
    keep();
    return file;
  };
  const keep = () => paths.keep([...open].map(([session, file]) => [session, file.path]));
  const recalled = (session: string): ReportFile => {
    const path = paths.recall(session);
    if (path === undefined) throw new AppError('session-closed');
    const held = [...open.values()].find((file) => file.path === path);
    return put(session, held ?? openReportFile(path));
  };
  const back = (session: string, file: ReportFile): ReportFile => {
    const fresh = openReportFile(file.path);
    // Another report may have got the name meanwhile: this text must not land in it.
    if (fresh.id !== file.id) {
      fresh.close();
      throw new AppError('file-moved', { path: file.path });
    }
    file.close();
    for (const [other, held] of open) if (held === file) open.set(other, fresh);
    return put(session, fresh);
  };
  return {
    add(file) {
      const session = newSessionId();
      put(session, file);
      return session;
    },
    get(session) {
      const file = open.get(session);
      if (!file) return recalled(session);
      return file.isReplaced() ? back(session, file) : file;
    },
    replace: (session, file) => void put(session, file),
    remove(session) {
      const file = open.get(session);
      open.delete(session);
      keep();
      // A window that came back after a crash may stand beside a new one on the same file.
      return file && [...open.values()].includes(file) ? undefined : file;
    },
    all: () => [...open],
  };
}
