import { existsSync } from 'node:fs';
import { AppError, type ErrorCode } from '../../core/errors';
import { writeError } from '../disk/fs-error';

const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'file-moved'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_BUSY', 'file-busy'],
  ['SQLITE_LOCKED', 'file-busy'],
  ['SQLITE_CANTOPEN', 'no-access'],
  ['SQLITE_PERM', 'no-access'],
  ['SQLITE_NOTADB', 'broken-shufa'],
  ['SQLITE_CORRUPT', 'broken-shufa'],
  ['SQLITE_IOERR', 'write-failed'],
];

/** The AppError for what SQLite or the disk said about `path`. A fault of our own SQL is passed on as it is. */
function storeError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  if (!isSqliteError(error)) {
    return (error as NodeJS.ErrnoException).syscall === undefined ? error : writeError(error, path);
  }
  // SQLite only sees that its journal cannot be made, or that the disk does not answer.
  const isGone = /^SQLITE_(?:CANTOPEN|IOERR)/u.test(error.code) && !existsSync(path);
  if (isGone) return new AppError('file-moved', { path }, { cause: error });
  // A header that says the file is of a kind that no SQLite writes.
  if (error.message === 'unsupported file format') return new AppError('broken-shufa', { path }, { cause: error });
  const known = CODES.find(([prefix]) => error.code.startsWith(prefix));
  return known ? new AppError(known[1], { path }, { cause: error }) : error;
}

/** By name: the native part of SQLite throws the class of whichever context loaded it first. */
function isSqliteError(error: unknown): error is Error & { code: string } {
  return (error as Partial<Error> | null)?.name === 'SqliteError';
}

/** Runs `work`, turning SQLite's and the disk's refusals into AppErrors about `path`. */
export function guardStore<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeError(error, path);
  }
}
