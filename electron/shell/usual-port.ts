import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The port of last time, or null. A browser keeps what a window remembers (pane widths, colours) by address, so the
 * address should stay the same.
 */
export function readUsualPort(path: string): { port: number } | null {
  try {
    const port = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(port) && port >= 1024 && port <= 65_535 ? { port } : null;
  } catch {
    return null;
  }
}

/** Keeps the port for next time. A failure costs nothing but what the window remembers. */
export function writeUsualPort(path: string, port: number): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, String(port));
  } catch {
    // The next start takes another port.
  }
}
