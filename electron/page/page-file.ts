import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  path: string;
  contentType: string;
}

/**
 * The file of the built window that a URL path asks for; null when there is none. Nothing outside `folder` is ever
 * found, by `..` or by link, nor anything of a type a page does not need.
 */
export async function findPageFile(folder: string, urlPath: string): Promise<PageFile | null> {
  const name = decode(urlPath === '/' ? '/index.html' : urlPath);
  if (name === null || name.includes('\0') || name.includes('\\')) return null;
  const contentType = CONTENT_TYPES[extname(name)];
  if (!contentType) return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name));
    if (!path.startsWith(root + sep)) return null;
    return (await stat(path)).isFile() ? { path, contentType } : null;
  } catch {
    return null;
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
