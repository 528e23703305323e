import type { Database } from 'better-sqlite3';
import type { Item, ItemMark, ItemResult, ItemStatus, Place } from '../../core/checklist/item';

/** An item with the pack and version it comes from. */
export interface SeededItem {
  item: Item;
  pack: string;
  packVersion: number;
}

interface ResultRow {
  id: string;
  status: ItemStatus;
  note: string;
  evidence: string;
}

/** Items, results and marks of one report. To be called inside a transaction. */
export function checklistStore(db: Database) {
  const items = db.prepare<[], string>('SELECT body FROM items ORDER BY position').pluck();
  const seed = db.prepare<[string, number, string, number, string]>(`
    INSERT INTO items (id, position, pack, pack_version, body) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      position = excluded.position, pack = excluded.pack, pack_version = excluded.pack_version, body = excluded.body`);
  const marks = db.prepare<[], ItemMark>(
    'SELECT item, kind, date, document, note, author, at FROM marks ORDER BY item',
  );
  const setMark = db.prepare<[ItemMark]>(`
    INSERT OR REPLACE INTO marks (item, kind, date, document, note, author, at)
    VALUES (@item, @kind, @date, @document, @note, @author, @at)`);
  const removeMark = db.prepare<[string]>('DELETE FROM marks WHERE item = ?');
  const results = db.prepare<[], ResultRow>(`
    SELECT item AS id, status, note, evidence FROM results JOIN items ON items.id = item ORDER BY position`);
  const clearResults = db.prepare('DELETE FROM results');
  const addResult = db.prepare<[string, string, string, string, number]>(
    'INSERT INTO results (item, status, note, evidence, checked_at) VALUES (?, ?, ?, ?, ?)',
  );

  return {
    items: (): Item[] => items.all().map((body) => JSON.parse(body) as Item),
    seed(list: readonly SeededItem[]): void {
      list.forEach(({ item, pack, packVersion }, i) => seed.run(item.id, i, pack, packVersion, JSON.stringify(item)));
    },
    marks: (): ItemMark[] => marks.all(),
    setMark: (mark: ItemMark): void => void setMark.run(mark),
    removeMark: (item: string): void => void removeMark.run(item),
    results: (): ItemResult[] =>
      results.all().map((row) => ({ ...row, evidence: JSON.parse(row.evidence) as Place[] })),
    saveResults(list: readonly ItemResult[], now: number): void {
      clearResults.run();
      for (const r of list) addResult.run(r.id, r.status, r.note, JSON.stringify(r.evidence), now);
    },
  };
}
