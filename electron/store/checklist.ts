import type { Database } from 'better-sqlite3';
import type { Place } from '../../core/report/place';
import type { Item, ItemMark, ItemResult, ItemStatus } from '../../core/checklist/item';
import { applyChoice, OFFICE_PACK, toItem, type ItemChoice, type OfficeChecklist } from '../../core/checklist/office';

/** An item with the pack and version it comes from. */
export interface SeededItem {
  item: Item;
  pack: string;
  packVersion: number;
}

/** A result with the version of the pack it was judged by. */
export interface KeptResult extends ItemResult {
  packVersion: number;
}

interface ItemRow {
  body: string;
  pack: string;
  packVersion: number;
  choice: string | null;
}

interface ResultRow {
  id: string;
  status: ItemStatus;
  note: string;
  evidence: string;
  packVersion: number;
}

/** Own items stand behind those of the product. */
const OWN_FROM = 1_000_000;

/** Items, results and marks of one report. To be called inside a transaction. */
export function checklistStore(db: Database) {
  const rows = db.prepare<[], ItemRow>(
    'SELECT body, pack, pack_version AS packVersion, choice FROM items ORDER BY position',
  );
  const seed = db.prepare<[string, number, string, number, string]>(`
    INSERT INTO items (id, position, pack, pack_version, body) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      position = excluded.position, pack = excluded.pack, pack_version = excluded.pack_version, body = excluded.body`);
  const forgetResult = db.prepare<[string]>('DELETE FROM results WHERE item = ?');
  const remove = db.prepare<[string]>('DELETE FROM items WHERE id = ?');
  const choose = db.prepare<[string | null, string]>('UPDATE items SET choice = ? WHERE id = ?');
  const marks = db.prepare<[], ItemMark>(
    'SELECT item, kind, date, document, note, author, at FROM marks ORDER BY item',
  );
  const setMark = db.prepare<[ItemMark]>(`
    INSERT OR REPLACE INTO marks (item, kind, date, document, note, author, at)
    VALUES (@item, @kind, @date, @document, @note, @author, @at)`);
  const removeMark = db.prepare<[string]>('DELETE FROM marks WHERE item = ?');
  const results = db.prepare<[], ResultRow>(`
    SELECT item AS id, status, note, evidence, results.pack_version AS packVersion
    FROM results JOIN items ON items.id = item ORDER BY position`);
  const clearResults = db.prepare('DELETE FROM results');
  const addResult = db.prepare<[string, string, string, number, string]>(`
    INSERT INTO results (status, note, evidence, checked_at, item, pack_version)
    SELECT ?, ?, ?, ?, id, pack_version FROM items WHERE id = ?`);

  const kept = (own: boolean): SeededItem[] =>
    rows
      .all()
      .filter(({ pack }) => (pack === OFFICE_PACK) === own)
      .map(({ body, pack, packVersion }) => ({ item: JSON.parse(body) as Item, pack, packVersion }));
  const put = (list: readonly SeededItem[], from: number): void => {
    list.forEach(({ item, pack, packVersion }, i) =>
      seed.run(item.id, from + i, pack, packVersion, JSON.stringify(item)),
    );
  };
  const replace = (before: readonly SeededItem[], after: readonly SeededItem[], from: number): void => {
    const stays = new Set(after.map(({ item }) => item.id));
    for (const { item } of before) {
      if (stays.has(item.id)) continue;
      forgetResult.run(item.id);
      remove.run(item.id);
    }
    put(after, from);
  };

  return {
    /** The items to judge by: the office's choices applied, its own behind the product's. */
    items: (): Item[] =>
      rows.all().flatMap(({ body, choice }) => {
        const item = applyChoice(JSON.parse(body) as Item, choice ? (JSON.parse(choice) as ItemChoice) : undefined);
        return item ? [item] : [];
      }),
    /** The product's items as the file holds them, the office's choices left out. */
    packItems: (): SeededItem[] => kept(false),
    seed: (list: readonly SeededItem[]): void => put(list, 0),
    replacePackItems: (list: readonly SeededItem[]): void => replace(kept(false), list, 0),
    /** Whether setOffice would change nothing: opening a report must not write to it for nothing. */
    hasOffice(office: OfficeChecklist): boolean {
      const all = rows.all();
      const known = new Set(all.map(({ body }) => (JSON.parse(body) as Item).id));
      const own = all.filter(({ pack }) => pack === OFFICE_PACK).map(({ body }) => body);
      const chosen = all.flatMap(({ choice }) => choice ?? []).sort();
      const wanted = office.choices.filter(({ item }) => known.has(item)).map((one) => JSON.stringify(one));
      return (
        isSameList(
          own,
          ownItems(office).map(({ item }) => JSON.stringify(item)),
        ) && isSameList(chosen, wanted.sort())
      );
    },
    setOffice(office: OfficeChecklist): void {
      const { choices } = office;
      replace(kept(true), ownItems(office), OWN_FROM);
      for (const { item } of kept(false)) choose.run(null, item.id);
      for (const choice of choices) choose.run(JSON.stringify(choice), choice.item);
    },
    marks: (): ItemMark[] => marks.all(),
    setMark: (mark: ItemMark): void => void setMark.run(mark),
    removeMark: (item: string): void => void removeMark.run(item),
    results: (): KeptResult[] =>
      results.all().map((row) => ({ ...row, evidence: JSON.parse(row.evidence) as Place[] })),
    saveResults(list: readonly ItemResult[], now: number): void {
      clearResults.run();
      for (const r of list) addResult.run(r.status, r.note, JSON.stringify(r.evidence), now, r.id);
    },
  };
}

function ownItems({ own }: OfficeChecklist): SeededItem[] {
  return own.filter(({ on }) => on).map((one) => ({ item: toItem(one), pack: OFFICE_PACK, packVersion: 1 }));
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}
