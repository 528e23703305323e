import { renameSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

/** Writes a whole copy beside `target` and renames it; SQLite syncs the copy before it returns. */
export function copyDatabase(db: Database, target: string): void {
  const draft = `${target}.${process.pid}.tmp`;
  rmSync(draft, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(draft);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
