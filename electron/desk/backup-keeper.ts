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
  /** A copy of what was changed since the last one. */
  closing(file: ReportFile): void;
  /** Makes the copies that are due; called by itself every half minute. */
  look(): Promise<void>;
  /** Why the last copy could not be made; null when it was. */
  failure(): unknown;
  stop(): void;
}

interface Kept {
  touched: number;
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
  const take = async (file: ReportFile, reason: Backup['reason']): Promise<void> => {
    const state: Kept = { touched: file.touched(), at: now(), busy: true };
    kept.set(file, state);
    try {
      await backups.take(file, reason);
      failure = null;
    } catch (error) {
      // Closing makes its own copy and ends this one.
      if (files().includes(file)) failed(error);
    }
    state.busy = false;
  };
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
    closing(file) {
      if (file.readOnly || file.touched() === (kept.get(file)?.touched ?? 0)) return;
      try {
        if (backups.isCurrent(file)) return;
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
