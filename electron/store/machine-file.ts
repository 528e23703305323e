import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { RecentFile } from '../../core/api';
import { AppError } from '../../core/errors';
import type { OfficeChoice } from '../../core/report/notes';
import type { OfficeChecklist } from '../../core/checklist/office';
import type { OwnProfile } from '../../core/profile/own-profile';
import type { Identity } from '../../core/review/identity';
import { identityStore } from './identity';
import { copyMachineFile, isCopiedToday, removeMachineCopies, replaceDamagedFile } from './machine-copies';
import { layoutProfileStore } from './layout-profiles';
import { machineMigrations } from './machine';
import { migrate } from './migrate';
import { noteStore } from './notes';
import { officeChecklistStore } from './office-checklist';
import { guardStore } from './sqlite-error';

const KEPT = 30;

/** What this machine remembers apart from the reports themselves. Losing it loses no text. */
export interface MachineFile {
  recentFiles(): RecentFile[];
  rememberFile(file: { path: string; title: string; unit: string; year: number }, now: number): void;
  forgetFile(path: string): void;
  /** Forgets all of them, and leaves nothing of them in the file. */
  forgetAllFiles(): void;
  /** Where last year's report lies for a report, by its id; null when nobody said. */
  lastYear(report: string): string | null;
  rememberLastYear(report: string, path: string): void;
  officeChoices(): OfficeChoice[];
  saveOfficeChoice(choice: OfficeChoice): void;
  removeOfficeChoice(kind: OfficeChoice['kind'], id: string): void;
  /** Null when this office never said anything. */
  officeChecklist(): OfficeChecklist | null;
  saveOfficeChecklist(checklist: OfficeChecklist, now: number): void;
  layoutProfiles(): OwnProfile[];
  saveLayoutProfile(profile: OwnProfile, now: number): void;
  removeLayoutProfile(id: string): void;
  /** Null until someone said who works here. */
  identity(): Identity | null;
  saveIdentity(identity: Identity, now: number): void;
  close(): void;
}

interface RecentRow {
  path: string;
  title: string;
  unit: string;
  year: number;
  opened_at: number;
}

/**
 * A damaged file is set aside for the newest copy of it, and `onDamage` called. Before its format changes, and once a
 * day, the file is copied. Throws newer-file.
 */
export function openMachineFile(path: string, onDamage: () => void = () => undefined): MachineFile {
  return guardStore(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    if (isDamaged(path)) {
      replaceDamagedFile(path);
      onDamage();
    }
    const db = new Database(path, { timeout: 2000 });
    db.pragma('journal_mode = WAL');
    const version = db.pragma('user_version', { simple: true }) as number;
    const isOld = version > 0 && version < machineMigrations.length;
    // A daily copy is a comfort; the one before a change of format is not.
    if (isOld) copyMachineFile(db, path);
    if (!migrate(db, machineMigrations)) {
      db.close();
      throw new AppError('newer-file', { path });
    }
    if (!isCopiedToday(path)) tryCopy(db, path);
    return machineFile(db, path);
  });
}

function isDamaged(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const db = new Database(path, { timeout: 2000 });
    try {
      return db.pragma('quick_check(1)', { simple: true }) !== 'ok';
    } finally {
      db.close();
    }
  } catch (error) {
    return /^SQLITE_(?:NOTADB|CORRUPT)/u.test((error as { code?: string }).code ?? '');
  }
}

function tryCopy(db: Database.Database, path: string): void {
  try {
    copyMachineFile(db, path);
  } catch {
    // A full disk shows itself where the person's own file is saved.
  }
}

function machineFile(db: Database.Database, path: string): MachineFile {
  const recent = db.prepare<[], RecentRow>('SELECT * FROM recent_files ORDER BY opened_at DESC, rowid DESC');
  const remember = db.prepare<[string, string, string, number, number]>(
    'INSERT OR REPLACE INTO recent_files (path, title, unit, year, opened_at) VALUES (?, ?, ?, ?, ?)',
  );
  const thin = db.prepare<[number]>(`
    DELETE FROM recent_files WHERE path NOT IN (SELECT path FROM recent_files ORDER BY opened_at DESC LIMIT ?)`);
  const forget = db.prepare<[string]>('DELETE FROM recent_files WHERE path = ?');
  const lastYear = db.prepare<[string], string>('SELECT path FROM last_years WHERE report = ?').pluck();
  const setLastYear = db.prepare<[string, string]>('INSERT OR REPLACE INTO last_years (report, path) VALUES (?, ?)');
  const choices = noteStore<OfficeChoice>(db, 'office_choices');
  const checklist = officeChecklistStore(db);
  const profiles = layoutProfileStore(db);
  const identity = identityStore(db);
  return {
    recentFiles: () =>
      recent.all().map((row) => ({
        path: row.path,
        title: row.title,
        unit: row.unit,
        year: row.year,
        openedAt: new Date(row.opened_at).toISOString(),
        exists: existsSync(row.path),
      })),
    rememberFile: db.transaction((file: { path: string; title: string; unit: string; year: number }, now: number) => {
      remember.run(file.path, file.title, file.unit, file.year, now);
      thin.run(KEPT);
    }),
    forgetFile: (path) => void forget.run(path),
    forgetAllFiles() {
      db.exec('DELETE FROM recent_files; DELETE FROM last_years');
      db.exec('VACUUM');
      db.pragma('wal_checkpoint(TRUNCATE)');
      removeMachineCopies(path);
      tryCopy(db, path);
    },
    lastYear: (report) => lastYear.get(report) ?? null,
    rememberLastYear: (report, path) => void setLastYear.run(report, path),
    officeChoices: choices.all,
    saveOfficeChoice: choices.set,
    removeOfficeChoice: choices.remove,
    officeChecklist: checklist.read,
    saveOfficeChecklist: checklist.save,
    layoutProfiles: profiles.all,
    saveLayoutProfile: profiles.save,
    removeLayoutProfile: profiles.remove,
    identity: identity.read,
    saveIdentity: identity.save,
    close: () => db.close(),
  };
}
