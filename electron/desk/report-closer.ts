import type { ReportFile } from '../store/report-file';
import type { BackupKeeper } from './backup-keeper';
import { checkFile, checkFileBeside } from './check-open-file';
import type { LongWork } from './worker-host';

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
  /** What is still being closed at a path, or anywhere, is closed when this returns. */
  hurry(path?: string): void;
}

/** A kill at any moment costs what was not done yet: the results of a check, a version, a copy; never text. */
export function reportCloser(surroundings: Surroundings): ReportCloser {
  const { work, keeper, templatesDir, now, isOurs, comfort, keepVersion, remember, free } = surroundings;
  const leaving = new Set<ReportFile>();
  const isLeaving = (file: ReportFile) => () => leaving.has(file);

  const finish = (file: ReportFile): void => {
    if (!leaving.delete(file)) return;
    comfort(() => remember(file));
    keeper.closing(file);
    file.close();
    free(file);
  };
  const beside = async (file: ReportFile, thread: LongWork): Promise<void> => {
    if (!isOurs(file)) return;
    // A check that fails costs its results alone.
    await checkFileBeside(file, thread, isLeaving(file), templatesDir, now()).catch(() => undefined);
    if (leaving.has(file)) await keeper.leaving(file, isLeaving(file));
  };
  return {
    close(file) {
      leaving.add(file);
      if (!work && isOurs(file)) comfort(() => checkFile(file, templatesDir, now()));
      if (isOurs(file)) comfort(() => keepVersion(file));
      if (!work) return finish(file);
      return beside(file, work).then(() => finish(file));
    },
    hurry(path) {
      for (const file of [...leaving]) if (path === undefined || file.path === path) finish(file);
    },
  };
}
