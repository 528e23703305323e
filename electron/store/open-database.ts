import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../../core/errors';
import { migrate } from './migrate';
import { migrations } from './migrations';
import { readWhole } from './read-whole';
import { refuseOtherSchema } from './refuse-other-schema';

/** “SHFA”: tells a report from any other SQLite file. */
export const APPLICATION_ID = 0x53484641;

export interface OpenedDatabase {
  db: Database.Database;
  readOnly: boolean;
}

/**
 * Opens a .shufa that exists. One that cannot be written is read into memory and stays untouched. `keepOld` is called
 * before one of an older format is changed.
 * Throws not-found, not-shufa, broken-shufa, newer-file, no-access or file-busy.
 */
export function openDatabase(
  path: string,
  asReadOnly = false,
  keepOld?: (db: Database.Database) => void,
): OpenedDatabase {
  refuseStranger(path);
  const readOnly = asReadOnly || isReadOnly(path);
  const db = readOnly ? new Database(readWhole(path)) : new Database(path, { fileMustExist: true, timeout: 2000 });
  try {
    // A rollback journal, not WAL: the report stays one file that can be copied, mailed and carried on a stick.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    // What was deleted is not to be found in a file that is handed on.
    db.pragma('secure_delete = ON');
    refuseOtherSchema(db, path);
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AppError('broken-shufa', { path });
    const version = db.pragma('user_version', { simple: true }) as number;
    if (!readOnly && version < migrations.length) keepOld?.(db);
    if (!migrate(db, migrations)) throw new AppError('newer-file', { path });
    return { db, readOnly };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Looks at the 100-byte header only: SQLite would create, lock or roll back before it complained. */
function refuseStranger(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new AppError('not-found', { path });
  if (stat.isDirectory()) throw new AppError('not-a-file', { path });
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  const length = readSync(file, header, 0, 100, 0);
  closeSync(file);
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isSqlite || (length >= 72 && header.readUInt32BE(68) !== APPLICATION_ID))
    throw new AppError('not-shufa', { path });
  if (length < 100) throw new AppError('broken-shufa', { path });
}

/** True for a file without any write permission, even where the user could override it. */
function isReadOnly(path: string): boolean {
  if ((statSync(path).mode & 0o222) === 0) return true;
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
