import { readdirSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { AppError } from '../../../core/errors';
import { writeError } from '../../disk/fs-error';
import { hasJournal } from './journal';

const TYPES = ['.shufa', '.docx', '.txt', '.md'];

/** A file of a batch, with what tells whether it was changed since. */
export interface BatchSource {
  /** Relative to the folder, with `/`. */
  source: string;
  /** Size and time of change. */
  stamp: string;
}

/**
 * The reports in a folder and the folders below it, in the order of their names; what lies in `out` or in the copies of
 * another batch is left alone, and so are hidden files and those that Word and this program keep beside an open one (~$…).
 */
export function listSources(folder: string, out: string): BatchSource[] {
  const root = resolve(folder);
  const found: BatchSource[] = [];
  const walk = (at: string): void => {
    if (at !== root && (resolve(at) === resolve(out) || hasJournal(at))) return;
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (/^[.~]/u.test(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && TYPES.includes(extname(entry.name).toLowerCase())) {
        const { size, mtimeMs } = statSync(path);
        found.push({ source: relative(root, path).split(sep).join('/'), stamp: `${size} ${Math.round(mtimeMs)}` });
      }
    }
  };
  try {
    walk(root);
  } catch (error) {
    throw writeError(error, folder);
  }
  if (found.length === 0) throw new AppError('empty-folder', { path: folder });
  return found.sort((a, b) => (a.source < b.source ? -1 : 1));
}
