import type { Backup } from '../../core/backup/backup';
import { openReportFile, type ReportFile } from '../store/report-file';
import type { Backups } from '../store/backups';

/** Changes are copied at the latest after this many milliseconds of work. */
const WORK = 10 * 60_000;
const LOOK = 30_000;

/** Sees to it that open reports have copies. Never throws: a copy that cannot be made must not stop work. */
export interface BackupKeeper {
  /** Opens a report; one of an older format has a copy before it is changed. */
  open(path: string): ReportFile;
  /** A copy of the state a report was opened in, soon, where there is none. */
  opened(file: ReportFile): void;
  /** A copy of what was changed since the last one, between other work; `goesOn` says whether it is still wanted. */
  leaving(file: ReportFile, goesOn: () => boolean): Promise<void>;
  /** The same at once. */
  closing(file: ReportFile): void;
  /** Makes the copies that are due; called by itself every half minute. */
  look(): Promise<void>;
  /** Why the last copy could not be made; null when it was. */
  failure(): unknown;
  stop(): void;
}

interface Kept {
  /** How often the file was changed when the last copy was made. */
  touched: number;
  /** When the last one was begun. */
  at: number;
  /** A copy is under way. */
  busy: boolean;
}

export function backupKeeper(
  backups: Backups,
  files: () => readonly ReportFile[],
  { now, log }: { now: () => number; log: (problem: string) => void },
): BackupKeeper {
  const kept = new WeakMap<ReportFile, Kept>();
  let failure: unknown = null;
  const failed = (error: unknown): void => {
    failure = error;
    log(`backup: ${error instanceof Error ? error.name : ''} ${(error as { code?: string }).code ?? String(error)}`);
  };
  /** Closing at once makes its own copy and ends one under way: that is no failure. */
  const take = async (
    file: ReportFile,
    reason: Backup['reason'],
    goesOn = () => files().includes(file),
  ): Promise<void> => {
    const touched = file.touched();
    // Until it is made, it does not count.
    const state: Kept = { touched: kept.get(file)?.touched ?? 0, at: now(), busy: true };
    kept.set(file, state);
    try {
      await backups.take(file, reason);
      state.touched = touched;
      failure = null;
    } catch (error) {
      if (goesOn()) failed(error);
    }
    state.busy = false;
  };
  const isCopied = (file: ReportFile): boolean =>
    file.readOnly || file.touched() === (kept.get(file)?.touched ?? 0) || backups.isCurrent(file);
  const look = async (): Promise<void> => {
    for (const file of files()) {
      const last = kept.get(file);
      // A clock that was set back must not put copies off.
      const isDue = !last || Math.abs(now() - last.at) >= WORK;
      if (!file.readOnly && isDue && !last?.busy && file.touched() !== (last?.touched ?? 0))
        await take(file, 'working');
    }
  };
  const timer = setInterval(() => void look(), LOOK);
  timer.unref();

  return {
    open: (path) => openReportFile(path, { beforeMigration: backups.takeOld }),
    opened(file) {
      if (file.readOnly) return;
      // After the answer that opens it: the window must not wait.
      setImmediate(() => {
        try {
          if (!files().includes(file) || kept.has(file)) return;
          if (backups.isCurrent(file)) kept.set(file, { touched: file.touched(), at: now(), busy: false });
          else void take(file, 'opened');
        } catch (error) {
          failed(error);
        }
      });
    },
    async leaving(file, goesOn) {
      try {
        if (!isCopied(file)) await take(file, 'closed', goesOn);
      } catch (error) {
        failed(error);
      }
    },
    closing(file) {
      try {
        if (isCopied(file)) return;
        backups.takeNow(file, 'closed');
        failure = null;
      } catch (error) {
        failed(error);
      }
    },
    look,
    failure: () => failure,
    stop: () => clearInterval(timer),
  };
}
