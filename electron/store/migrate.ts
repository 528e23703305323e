import type { Database } from 'better-sqlite3';

/** One step of a database's history. Its number is its place in the list: append, never edit. */
export interface Migration {
  name: string;
  up(db: Database): void;
}

/** Brings `db` to `migrations.length` in one transaction. False, and nothing done, when it is from a newer app. */
export function migrate(db: Database, migrations: readonly Migration[]): boolean {
  const from = db.pragma('user_version', { simple: true }) as number;
  if (from > migrations.length) return false;
  if (from === migrations.length) return true;
  db.transaction(() => {
    for (const migration of migrations.slice(from)) migration.up(db);
    db.pragma(`user_version = ${migrations.length}`);
  })();
  return true;
}
