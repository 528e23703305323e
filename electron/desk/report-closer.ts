import { setTimeout as pause } from 'node:timers/promises';
import type { ReportFile } from '../store/report-file';
import type { BackupKeeper } from './backup-keeper';
import { checkFile, checkFileBeside } from './check-open-file';
import type { LongWork } from './worker-host';

/** Milliseconds that closing waits for its check: whoever closes a report may want to move or delete the file. */
const PATIENCE = 2_000;

interface Surroundings {
  /** The thread for long work; null where there is none, and closing is done at once. */
  work: LongWork | null;
  keeper: BackupKeeper;
  templatesDir: string;
  now: () => number;
  /** Nobody else took the report over. */
  isOurs: (file: ReportFile) => boolean;
  /** Does what must not keep a person from the text. */
  comfort: (work: () => void) => void;
  keepVersion: (file: ReportFile) => void;
  remember: (file: ReportFile) => void;
  /** Lets others have it. */
  free: (file: ReportFile) => void;
}

/** Lets go of reports that no window has open any more. Their text is in the file since the last save. */
export interface ReportCloser {
  /** Resolves when the file is closed. What takes long is done between other work, so that other windows go on. */
  close(file: ReportFile): void | Promise<void>;
  /** The same at once: for a program that ends. */
  closeNow(file: ReportFile): void;
  /** What is still being closed at a path, or anywhere, is closed when this returns. */
  hurry(path?: string): void;
}

/** A kill at any moment costs what was not done yet: the results of a check, a version, a copy; never text. */
export function reportCloser(surroundings: Surroundings): ReportCloser {
  const { work, keeper, templatesDir, now, isOurs, comfort, keepVersion, remember, free } = surroundings;
  const leaving = new Set<ReportFile>();

  const finish = (file: ReportFile): void => {
    leaving.delete(file);
    keeper.closing(file);
    file.close();
    free(file);
  };
  const closeNow = (file: ReportFile): void => {
    if (isOurs(file)) {
      comfort(() => checkFile(file, templatesDir, now()));
      comfort(() => keepVersion(file));
    }
    comfort(() => remember(file));
    finish(file);
  };
  const closeBeside = async (file: ReportFile, thread: LongWork): Promise<void> => {
    const isLeaving = () => leaving.has(file);
    leaving.add(file);
    if (isOurs(file)) comfort(() => keepVersion(file));
    comfort(() => remember(file));
    // A check that fails, or that waits behind other long work, costs its results alone.
    const checked =
      isOurs(file) && checkFileBeside(file, thread, isLeaving, templatesDir, now()).catch(() => undefined);
    await Promise.race([checked, pause(PATIENCE, undefined, { ref: false })]);
    if (isLeaving()) await keeper.leaving(file, isLeaving);
    if (isLeaving()) finish(file);
  };
  return {
    close: (file) => (work ? closeBeside(file, work) : closeNow(file)),
    closeNow,
    hurry(path) {
      for (const file of [...leaving]) if (path === undefined || file.path === path) finish(file);
    },
  };
}
