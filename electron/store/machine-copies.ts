import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { copyDatabase } from './copy-database';

/** As many copies of the machine's own file stay. */
const KEPT = 5;
const NAME = /^\d{8}T\d{9}-v\d+\.db$/u;

/** Copies the machine's file before it is changed to a newer format; keeps the last few. */
export function copyMachineFile(db: Database.Database, path: string, now = new Date()): void {
  const folder = copiesFolder(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = now.toISOString().replace(/[-:.Z]/gu, '');
  const version = db.pragma('user_version', { simple: true }) as number;
  const copy = join(folder, `${stamp}-v${version}.db`);
  copyDatabase(db, copy);
  chmodSync(copy, 0o600);
  for (const name of copies(folder).slice(KEPT)) rmSync(join(folder, name), { force: true });
}

/** Whether the newest copy is of this day. */
export function isCopiedToday(path: string, now = new Date()): boolean {
  const [newest] = copies(copiesFolder(path));
  return newest !== undefined && newest.startsWith(now.toISOString().slice(0, 10).replaceAll('-', ''));
}

/**
 * Sets a damaged file aside under another name and puts the newest readable copy in its place, if there is one: what
 * this machine remembers is not worth keeping a person from the reports.
 */
export function replaceDamagedFile(path: string, now = new Date()): void {
  const aside = `${path}.broken-${now.getTime()}`;
  renameSync(path, aside);
  for (const end of ['-wal', '-shm']) if (existsSync(path + end)) renameSync(path + end, aside + end);
  const folder = copiesFolder(path);
  for (const name of copies(folder)) {
    try {
      const copy = new Database(join(folder, name), { readonly: true });
      try {
        if (copy.pragma('quick_check(1)', { simple: true }) === 'ok') return copyDatabase(copy, path);
      } finally {
        copy.close();
      }
    } catch {
      // The next older one may do.
    }
  }
}

/** Removes the copies and what was set aside: they remember what the file has forgotten. */
export function removeMachineCopies(path: string): void {
  rmSync(copiesFolder(path), { recursive: true, force: true });
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(`${basename(path)}.broken-`)) rmSync(join(dirname(path), name), { force: true });
  }
}

function copiesFolder(path: string): string {
  return join(dirname(path), `${basename(path, '.db')}-copies`);
}

/** Newest first. */
function copies(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
    .reverse();
}
