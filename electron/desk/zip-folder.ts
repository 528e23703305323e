import { readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { writeFileSafely } from '../disk/write-file';

/**
 * Puts files of a folder into `<folder>.zip` and takes them away once it is on disk; the folder goes too unless it holds
 * something else. Returns the path of the .zip.
 */
export function zipFolder(folder: string, files: readonly string[], now: number): string {
  const path = `${folder}.zip`;
  const packed = Object.fromEntries(files.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  // A .docx is packed already.
  writeFileSafely(path, zipSync(packed, { level: 1, mtime: now }));
  for (const name of files) unlinkSync(join(folder, name));
  try {
    rmdirSync(folder);
  } catch {
    // It holds files that are not ours.
  }
  return path;
}
