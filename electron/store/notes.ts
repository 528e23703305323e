import type { Database } from 'better-sqlite3';

interface Entry {
  kind: string;
  id: string;
}

/** A table of JSON bodies by kind and id, in the order they were first set: notes, office choices. */
export function noteStore<T extends Entry>(db: Database, table: 'notes' | 'office_choices') {
  const all = db.prepare<[], string>(`SELECT body FROM ${table} ORDER BY rowid`).pluck();
  const set = db.prepare<[string, string, string]>(`
    INSERT INTO ${table} (kind, id, body) VALUES (?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body`);
  const remove = db.prepare<[string, string]>(`DELETE FROM ${table} WHERE kind = ? AND id = ?`);
  return {
    all: (): T[] => all.all().map((body) => JSON.parse(body) as T),
    set: (entry: T): void => void set.run(entry.kind, entry.id, JSON.stringify(entry)),
    remove: (kind: T['kind'], id: string): void => void remove.run(kind, id),
  };
}
