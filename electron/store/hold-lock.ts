import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/**
 * Holds `path` for as long as this process lives; null when another process holds it. The system lets go of the lock
 * when its process ends, however it ends, so none is ever stale. A disk that knows no locks keeps nobody out.
 */
export function holdLock(path: string): (() => void) | null {
  mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    return (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ? null : () => undefined;
  }
  return () => db.close();
}
