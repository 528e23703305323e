import { existsSync, readdirSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Place } from './list-folder';

/** The user's documents folder by habit of the system: 文档, Documents, or the home folder. */
export function documentsFolder(): string {
  const home = homedir();
  return [join(home, '文档'), join(home, 'Documents')].find((path) => existsSync(path)) ?? home;
}

/** Documents and desktop folders and what is plugged in: drives other than the system's on Windows, mounted media elsewhere. */
export function usualPlaces(documents: string): Place[] {
  const home = homedir();
  const desktop = [join(home, '桌面'), join(home, 'Desktop')].find((path) => existsSync(path));
  return [
    { name: '文档', path: documents },
    ...(desktop ? [{ name: '桌面', path: desktop }] : []),
    ...removableDrives(),
  ];
}

function removableDrives(): Place[] {
  if (process.platform === 'win32') {
    return [...'DEFGHIJKLMNOPQRSTUVWXYZ']
      .map((letter) => `${letter}:\\`)
      .filter((path) => existsSync(path))
      .map((path) => ({ name: `${path[0]} 盘`, path }));
  }
  const roots =
    process.platform === 'darwin'
      ? ['/Volumes']
      : [`/media/${userInfo().username}`, `/run/media/${userInfo().username}`];
  return roots.flatMap((root) => {
    try {
      return readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => ({ name: entry.name, path: join(root, entry.name) }));
    } catch {
      return [];
    }
  });
}
