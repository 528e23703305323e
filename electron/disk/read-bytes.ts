import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { AppError, type ErrorCode } from '../../core/errors';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EISDIR: 'not-a-file',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EBUSY: 'file-busy',
};

/**
 * All bytes of a file of at most `limit` MB. Throws AppError `not-found`, `not-a-file`, `no-access`, `file-busy`,
 * `too-large`.
 */
export function readBytes(path: string, limit: number): Uint8Array {
  try {
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      // A pipe or a device could keep the reader waiting for ever.
      if (!stat.isFile()) throw new AppError('not-a-file', { path });
      if (stat.size > limit * 1024 * 1024) throw new AppError('too-large', { path, limit });
      const bytes = new Uint8Array(stat.size);
      let length = 0;
      while (length < bytes.length) {
        const read = readSync(file, bytes, length, bytes.length - length, null);
        if (read === 0) break;
        length += read;
      }
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = CODES[(error as NodeJS.ErrnoException).code ?? ''];
    throw code ? new AppError(code, { path }, { cause: error }) : error;
  }
}
