import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Api } from '../../core/api';
import { AppError } from '../../core/errors';
import { claimName } from '../disk/claim-name';
import { draftName } from '../disk/drafts';
import { writeError } from '../disk/fs-error';
import { openReportFile } from '../store/report-file';
import { seededItems } from './seed-items';
import type { Sessions } from './sessions';
import type { Surroundings } from './surroundings';

type BackupMethods = 'listBackups' | 'restoreBackup' | 'recoverReport';

/** Answers what concerns copies of reports, and reports that are damaged. */
export function backupHandlers({
  backups,
  keeper,
  sessions,
  work,
  templates,
  packs,
  now,
  allowed,
  enter,
}: Surroundings): Pick<Api, BackupMethods> {
  return {
    listBackups(path) {
      const real = allowed(path);
      const failure = keeper.failure();
      return {
        backups: backups.list(reportAt(real, sessions), real),
        failure: failure instanceof AppError ? { code: failure.code, details: failure.details } : null,
      };
    },
    restoreBackup({ backup, path }) {
      const target = allowed(path);
      copyAnew(backups.pathOf(backup), target);
      return enter(keeper.open(target));
    },
    async recoverReport({ path, to }) {
      const target = allowed(to);
      const items = Object.fromEntries([...templates].map(([id, template]) => [id, seededItems(template, packs)]));
      const recovery = await work.run('recoverReport', allowed(path), target, items, now());
      return { recovery, opened: enter(keeper.open(target)) };
    },
  };
}

/** The id of the report in a file; null when it cannot be read, which is when its copies are wanted most. */
function reportAt(path: string, sessions: Sessions): string | null {
  const held = sessions.all().find(([, file]) => file.path === path)?.[1];
  if (held) return held.id;
  try {
    const file = openReportFile(path, { readOnly: true });
    file.close();
    return file.id;
  } catch {
    return null;
  }
}

/** Copies a file to a name that is free, whole or not at all. */
function copyAnew(from: string, to: string): void {
  if (existsSync(to)) throw new AppError('file-exists', { path: to });
  if (!existsSync(dirname(to))) throw new AppError('folder-missing', { path: dirname(to) });
  const draft = draftName(to);
  try {
    copyFileSync(from, draft);
    // As any new file: the copy beside the data is for this user alone.
    chmodSync(draft, 0o666 & ~process.umask());
    const file = openSync(draft, 'r+');
    fsyncSync(file);
    closeSync(file);
    claimName(draft, to);
  } catch (error) {
    throw writeError(error, to);
  } finally {
    rmSync(draft, { force: true });
  }
}
