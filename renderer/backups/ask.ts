import type { Recovery } from '../../core/backup/recovery';
import { AppError } from '../../core/errors';
import { createStore } from '../ui/store';

/** What the dialogs on copies and damaged reports are about. */
export type BackupQuestion =
  | { about: 'backups'; path: string }
  | { about: 'damaged'; path: string; error: AppError }
  | { about: 'recovered'; path: string; recovery: Recovery };

export const backupQuestion = createStore<BackupQuestion | null>(null);

/** Shows the copies of the report at a path. */
export function showBackups(path: string): void {
  backupQuestion.set({ about: 'backups', path });
}

/** Offers ways out where a report turned out to be damaged; false for any other failure. */
export function offerRecovery(path: string, error: unknown): boolean {
  if (!(error instanceof AppError) || !isDamage(error, path)) return false;
  backupQuestion.set({ about: 'damaged', path, error });
  return true;
}

/** A .shufa whose first page is gone looks like any other file. */
function isDamage({ code }: AppError, path: string): boolean {
  const isNamedReport = /\.shufa$/iu.test(path);
  return code === 'broken-shufa' || (isNamedReport && (code === 'not-shufa' || code === 'invalid-report'));
}
