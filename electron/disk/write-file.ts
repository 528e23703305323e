import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { AppError } from '../../core/errors';
import { draftName } from './drafts';
import { writeError } from './fs-error';

/**
 * Writes beside the target, syncs, renames: the file is the old one or the whole new one, never half. `mode` is for a
 * new file; one that is there keeps its own. Throws an AppError that names the path.
 */
export function writeFileSafely(path: string, bytes: Uint8Array, mode = 0o666): void {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw new AppError('not-a-file', { path });
    const target = old ? realpathSync(path) : path;
    const draft = draftName(target);
    try {
      writeWhole(draft, bytes, old ? old.mode & 0o777 : mode);
      renameSync(draft, target);
    } finally {
      rmSync(draft, { force: true });
    }
  } catch (error) {
    throw writeError(error, path);
  }
}

function writeWhole(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'w', mode);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    // Without it, a power cut may leave the new name on an empty file.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
