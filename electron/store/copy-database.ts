import { renameSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { draftName } from '../disk/drafts';

/** Writes a whole copy beside `target` and renames it; SQLite syncs the copy before it returns. */
export function copyDatabase(db: Database, target: string): void {
  const draft = draftName(target);
  try {
    db.prepare('VACUUM INTO ?').run(draft);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
    rmSync(`${draft}-journal`, { force: true });
  }
}
