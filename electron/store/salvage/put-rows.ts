import Database from 'better-sqlite3';
import { migrate } from '../migrate';
import { migrations } from '../migrations';
import type { Row, Value } from './page-file';

interface Column {
  name: string;
  type: string;
  pk: number;
}

/** Tables that are rows of what the file itself holds; the rest comes from elsewhere. */
const NEVER = new Set(['report', 'blocks', 'comments']);

/**
 * Puts rows of a file of an older format into a new database: they are filled into tables of their own time, which are
 * then brought up to date. Rows that fit nowhere are left out.
 */
export function putRows(db: Database.Database, rows: ReadonlyMap<string, readonly Row[]>, version: number): void {
  const old = new Database(':memory:');
  try {
    old.pragma('foreign_keys = OFF');
    migrate(old, migrations.slice(0, version));
    for (const [table, list] of rows) for (const row of list) put(old, table, row);
    migrate(old, migrations);
    for (const { table, rowid } of old.pragma('foreign_key_check') as { table: string; rowid: number }[]) {
      old.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
    }
    db.pragma('defer_foreign_keys = ON');
    for (const table of tablesOf(old)) {
      if (NEVER.has(table)) continue;
      const names = columnsOf(db, table).map(({ name }) => `"${name}"`);
      const all = old.prepare<[], Value[]>(`SELECT ${names.join(', ')} FROM "${table}" ORDER BY rowid`).raw();
      const insert = db.prepare(
        `INSERT OR REPLACE INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      );
      for (const values of all.all()) insert.run(values);
    }
  } finally {
    old.close();
  }
}

function put(db: Database.Database, table: string, { rowid, values }: Row): void {
  const columns = columnsOf(db, table).slice(0, values.length);
  if (columns.length === 0 || columns.length < values.length || NEVER.has(table)) return;
  // A column that is the row's own number stands nowhere else.
  const own = columns.map(({ type, pk }, i) =>
    pk === 1 && type === 'INTEGER' && values[i] === null ? rowid : values[i],
  );
  try {
    db.prepare(
      `INSERT OR IGNORE INTO "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${own.map(() => '?').join(', ')})`,
    ).run(own);
  } catch {
    // A value of another kind than the column's: the row is damaged.
  }
}

function tablesOf(db: Database.Database): string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all();
}

/** None for a table that is not ours. */
function columnsOf(db: Database.Database, table: string): Column[] {
  return db.prepare<[string], Column>('SELECT name, type, pk FROM pragma_table_info(?)').all(table);
}
