import { statSync } from 'node:fs';
import { sync as writeAtomically } from 'write-file-atomic';
import { AppError } from '../../core/errors';
import { writeError } from './fs-error';

/**
 * Writes beside the target, syncs, renames: the file is the old one or the whole new one, never half.
 * Throws an AppError that names the path.
 */
export function writeFileSafely(path: string, bytes: Uint8Array): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new AppError('not-a-file', { path });
    writeAtomically(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw writeError(error, path);
  }
}
