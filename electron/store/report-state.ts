import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/**
 * One value for the state a report's file is in, cheap to tell: every save moves the time in `report`; marks, notes,
 * materials and versions are few. What a check found is no part of it, since looking changes nothing.
 */
export function reportState(db: Database): string {
  const hash = createHash('sha256');
  for (const table of ['report', 'marks', 'notes']) {
    hash.update(JSON.stringify(db.prepare(`SELECT * FROM ${table} ORDER BY rowid`).raw().all()));
  }
  hash.update(JSON.stringify(db.prepare('SELECT id, unit, received, body IS NULL FROM materials').raw().all()));
  hash.update(JSON.stringify(db.prepare('SELECT id FROM versions ORDER BY place').pluck().all()));
  return hash.digest('hex');
}
