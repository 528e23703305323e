import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Reads a table of the machine-wide file without changing the file; nothing where there is no such file or table. */
export function readMachineFile<T>(path: string, table: string, read: (db: Database.Database) => T[]): T[] {
  if (!existsSync(path)) return [];
  const db = new Database(path, { readonly: true, timeout: 2000 });
  try {
    const there = db.prepare<[string]>('SELECT 1 FROM sqlite_master WHERE name = ?').get(table);
    return there ? read(db) : [];
  } finally {
    db.close();
  }
}
