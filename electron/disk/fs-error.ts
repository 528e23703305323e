import { dirname } from 'node:path';
import { AppError, type ErrorCode } from '../../core/errors';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'not-a-file',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
};

/** The AppError for a failed write to `path`; anything not known by its code is `write-failed`. */
export function writeError(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known = CODES[code] ?? 'write-failed';
  return new AppError(known, { path: known === 'folder-missing' ? dirname(path) : path }, { cause: error });
}
