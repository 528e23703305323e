import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Refused by Windows in file names; offices carry files between both systems.
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** A name that is valid on Windows and Linux alike. */
export function safeFileName(name: string): string {
  const safe = name
    .replace(FORBIDDEN, '')
    .replace(/[. ]+$/u, '')
    .trim()
    .slice(0, 100);
  return safe === '' ? '未命名' : safe;
}

/** `name.ext` in `folder`, or `name（2）.ext` and so on where that is taken. */
export function freePath(folder: string, name: string, extension: string): string {
  const base = safeFileName(name);
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${base}${n === 1 ? '' : `（${n}）`}.${extension}`);
    if (!existsSync(path)) return path;
  }
}
