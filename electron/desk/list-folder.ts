import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { FolderListing } from '../../core/api';
import { AppError } from '../../core/errors';
import { writeError } from '../disk/fs-error';

export interface Place {
  name: string;
  path: string;
}

/**
 * The in-app file dialog, confined to `places`: documents folder and removable drives.
 * Throws outside-folder for anything else, also by way of links and “..”.
 */
export function listFolder(
  path: string | null,
  extensions: readonly string[],
  places: readonly Place[],
): FolderListing {
  const folder = path ?? places[0]!.path;
  requireInside(folder, places);
  const allowed = new Set(extensions.map((extension) => `.${extension.toLowerCase()}`));
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
      .flatMap((entry) => describe(join(folder, entry.name)))
      .filter((entry) => entry.folder || allowed.size === 0 || allowed.has(extname(entry.name).toLowerCase()))
      .sort((a, b) => Number(b.folder) - Number(a.folder) || a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
    const parent = dirname(folder);
    return { path: folder, parent: isInside(parent, places) ? parent : null, places: [...places], entries };
  } catch (error) {
    throw writeError(error, folder);
  }
}

/** A link to nowhere, or a file that vanished while we looked, is simply not listed. */
function describe(path: string): FolderListing['entries'] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || !(stat.isFile() || stat.isDirectory())) return [];
  const folder = stat.isDirectory();
  return [
    {
      name: basename(path),
      path,
      folder,
      size: folder ? 0 : stat.size,
      modifiedAt: new Date(stat.mtimeMs).toISOString(),
    },
  ];
}

/** Throws outside-folder unless `path` lies in one of the places. */
export function requireInside(path: string, places: readonly Place[]): void {
  if (!isInside(path, places)) throw new AppError('outside-folder', { path });
}

function isInside(path: string, places: readonly Place[]): boolean {
  if (!isAbsolute(path)) return false;
  const real = realOf(resolve(path));
  return places.some((place) => {
    const way = relative(realOf(resolve(place.path)), real);
    return way === '' || (!way.startsWith('..') && !isAbsolute(way));
  });
}

/** The path with links resolved as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), basename(path));
  }
}
