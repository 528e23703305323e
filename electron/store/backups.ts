import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BACKUP_REASONS, type Backup, type BackupReason } from '../../core/backup/backup';
import { AppError } from '../../core/errors';
import { countBlocks } from '../../core/report/count';
import { reportTitle } from '../../core/report/report';
import { overflowingCopies, surplusCopies } from '../disk/backup-rule';
import { draftName, sweepDrafts } from '../disk/drafts';
import { writeError } from '../disk/fs-error';
import { writeFileSafely } from '../disk/write-file';
import type { ReportFile } from './report-file';
import { guardStore } from './sqlite-error';

/** The copies of reports beside the user's data. */
export interface Backups {
  /** Of one report, and of whatever lay at `path`; newest first. */
  list(report: string | null, path: string): Backup[];
  /** A copy made step by step between other work; durable when it resolves. */
  take(file: ReportFile, reason: BackupReason): Promise<void>;
  /** The same at once. */
  takeNow(file: ReportFile, reason: BackupReason): void;
  /** A copy of a file that is about to be migrated, made by `copyTo`. */
  takeOld(report: string, path: string, copyTo: (target: string) => void): void;
  /** Whether the newest copy of a file is of its present state. */
  isCurrent(file: ReportFile): boolean;
  /** Where a copy lies. Throws no-backup. */
  pathOf(id: string): string;
  /** How many there are of all reports, and what they take. */
  total(): { count: number; bytes: number };
  /** Removes all of them. */
  clear(): void;
}

const noteSchema = z.object({
  at: z.iso.datetime(),
  reason: z.enum(BACKUP_REASONS),
  title: z.string().max(1000),
  chars: z.number().nullable(),
  stage: z.string().max(200),
  file: z.string().max(4096),
  state: z.string().max(200),
});

/** What stands beside a copy, so that a list need not open each of them. */
type BackupNote = z.infer<typeof noteSchema>;

const NAME = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{3})\.shufa$/u;
const ID = /^[a-z0-9-]{1,80}\/\d{8}-\d{6}-\d{3}\.shufa$/u;

/** `folder` is for this user only. Failing to write a copy throws; what it costs is the caller's to say. */
export function openBackups(folder: string, now: () => number): Backups {
  const folderOf = (report: string): string => {
    // The id comes out of a file that anybody may have made.
    const safe = /^[a-z0-9-]{1,60}$/u.test(report)
      ? report
      : `x-${createHash('sha256').update(report).digest('hex').slice(0, 32)}`;
    const made = join(folder, safe);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  };
  const target = (report: string): { path: string; at: number } => {
    const into = folderOf(report);
    sweepDrafts(into);
    for (let at = now(); ; at += 1) {
      const path = join(into, `${stampOf(at)}.shufa`);
      if (!existsSync(path)) return { path, at };
    }
  };
  const finish = (path: string, note: BackupNote): void => {
    writeFileSafely(notePath(path), Buffer.from(JSON.stringify(note)), 0o600);
    thin(folder, dirname(path), now());
  };
  const noteOn = (file: ReportFile, at: number, reason: BackupReason): BackupNote => {
    const report = file.read();
    const stage = file.versions().find(({ kind }) => kind === 'stage');
    return {
      at: new Date(at).toISOString(),
      reason,
      title: reportTitle(report).slice(0, 1000),
      chars: countBlocks(report.blocks),
      stage: (stage?.details.stageName ?? stage?.name ?? '').slice(0, 200),
      file: file.path,
      state: file.state(),
    };
  };

  return {
    list(report, path) {
      const own = report === null ? [] : copiesIn(folderOf(report));
      const known = new Set(own.map(({ id }) => id));
      const others = reportFolders(folder).flatMap(copiesIn);
      return [...own, ...others.filter((copy) => copy.file === path && !known.has(copy.id))].sort((a, b) =>
        a.at < b.at ? 1 : -1,
      );
    },
    async take(file, reason) {
      const { path, at } = target(file.id);
      const note = noteOn(file, at, reason);
      const draft = draftName(path);
      try {
        await file.backupTo(draft);
        await syncDraft(draft, path);
        guardStore(path, () => claim(draft, path));
      } finally {
        rmSync(draft, { force: true });
        rmSync(`${draft}-journal`, { force: true });
      }
      finish(path, note);
    },
    takeNow(file, reason) {
      const { path, at } = target(file.id);
      file.copyTo(path);
      chmodSync(path, 0o600);
      finish(path, noteOn(file, at, reason));
    },
    takeOld(report, path, copyTo) {
      const { path: copy, at } = target(report);
      copyTo(copy);
      chmodSync(copy, 0o600);
      const note = { at: new Date(at).toISOString(), title: '', chars: null, stage: '', file: path, state: '' };
      finish(copy, { ...note, reason: 'migration' });
    },
    isCurrent(file) {
      // Of this very file: another one of the same report may be anywhere when this one is damaged.
      const own = copiesIn(folderOf(file.id)).filter((copy) => copy.file === file.path);
      const newest = own.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
      return newest !== undefined && readNote(join(folder, newest.id))?.state === file.state();
    },
    pathOf(id) {
      const path = join(folder, id);
      if (!ID.test(id) || !existsSync(path)) throw new AppError('no-backup', { id });
      return path;
    },
    total() {
      const all = reportFolders(folder).flatMap(copiesIn);
      return { count: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** On a slow disk this takes long: others go on meanwhile. */
async function syncDraft(draft: string, path: string): Promise<void> {
  try {
    const file = await open(draft, 'r+');
    await file.sync().finally(() => file.close());
  } catch (error) {
    throw writeError(error, path);
  }
}

/** Names the finished draft; only then does anything of it show. */
function claim(draft: string, path: string): void {
  chmodSync(draft, 0o600);
  renameSync(draft, path);
}

function thin(folder: string, own: string, now: number): void {
  const dated = (copies: Backup[]) => copies.map(({ id, at, bytes }) => ({ id, at: Date.parse(at), bytes }));
  const drop = ({ id }: { id: string }): void => {
    rmSync(join(folder, id), { force: true });
    rmSync(notePath(join(folder, id)), { force: true });
  };
  surplusCopies(dated(copiesIn(own)), now).forEach(drop);
  overflowingCopies(reportFolders(folder).map((one) => dated(copiesIn(one)))).forEach(drop);
}

function reportFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

function copiesIn(folder: string): Backup[] {
  const report = folder.slice(dirname(folder).length + 1);
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const bytes = statSync(path, { throwIfNoEntry: false })?.size;
      if (bytes === undefined) return [];
      const { state: _state, ...note } = readNote(path) ?? emptyNote(name);
      return [{ ...note, id: `${report}/${name}`, bytes }];
    });
}

function notePath(path: string): string {
  return path.replace(/\.shufa$/u, '.json');
}

function readNote(path: string): BackupNote | null {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(notePath(path), 'utf8')));
  } catch {
    return null;
  }
}

/** A copy whose note was lost is still worth having. */
function emptyNote(name: string): BackupNote {
  const [, year, month, day, hour, minute, second, milli] = NAME.exec(name)!;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  return { at, reason: 'working', title: '', chars: null, stage: '', file: '', state: '' };
}

function stampOf(at: number): string {
  const [day, time] = new Date(at).toISOString().split('T') as [string, string];
  return `${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}-${time.slice(9, 12)}`;
}
