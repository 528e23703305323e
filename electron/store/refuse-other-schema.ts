import Database from 'better-sqlite3';
import { AppError } from '../../core/errors';
import { migrate } from './migrate';
import { migrations } from './migrations';

const OBJECTS = `SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
  WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1`;

const known = new Map<number, string>();

/**
 * Refuses a file whose tables are not the ones our migrations make. A file from elsewhere could hold views, triggers and
 * expressions, which are programs that run as soon as it is read. Throws broken-shufa.
 */
export function refuseOtherSchema(db: Database.Database, path: string): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  // One from a newer version is refused by its number.
  if (version > migrations.length) return;
  if (version < 1 || objects(db) !== expected(version)) throw new AppError('broken-shufa', { path });
}

function expected(version: number): string {
  let text = known.get(version);
  if (text === undefined) {
    const db = new Database(':memory:');
    migrate(db, migrations.slice(0, version));
    text = objects(db);
    db.close();
    known.set(version, text);
  }
  return text;
}

function objects(db: Database.Database): string {
  return db.prepare<[], string>(OBJECTS).pluck().all().join('\n');
}
