import { AppError } from '../../core/errors';
import type { ReportFile } from '../store/report-file';
import { newSessionId } from './new-id';

/** The reports that windows have open, by session id. */
export interface Sessions {
  add(file: ReportFile): string;
  /** Throws session-closed. */
  get(session: string): ReportFile;
  replace(session: string, file: ReportFile): void;
  remove(session: string): ReportFile | undefined;
  all(): [string, ReportFile][];
}

export function createSessions(): Sessions {
  const open = new Map<string, ReportFile>();
  return {
    add(file) {
      const session = newSessionId();
      open.set(session, file);
      return session;
    },
    get(session) {
      const file = open.get(session);
      if (!file) throw new AppError('session-closed');
      return file;
    },
    replace: (session, file) => void open.set(session, file),
    remove(session) {
      const file = open.get(session);
      open.delete(session);
      return file;
    },
    all: () => [...open],
  };
}
