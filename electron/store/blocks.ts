import { crc32 } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/errors';

interface Entry {
  id: string;
}

/** An ordered table of JSON bodies by id, in the file at `path`: blocks, comments. To be called inside a transaction. */
export function blockStore(db: Database, table: 'blocks' | 'comments', path: string) {
  const all = db.prepare<[], { body: string; sum: number | null }>(`SELECT body, sum FROM ${table} ORDER BY position`);
  const ids = db.prepare<[], string>(`SELECT id FROM ${table} ORDER BY position`).pluck();
  const one = db.prepare<[string], string>(`SELECT body FROM ${table} WHERE id = ?`).pluck();
  const update = db.prepare<[string, number, string]>(`UPDATE ${table} SET body = ?, sum = ? WHERE id = ?`);
  const insert = db.prepare<[string, number, string, number]>(
    `INSERT INTO ${table} (id, position, body, sum) VALUES (?, ?, ?, ?)`,
  );
  const move = db.prepare<[number, string, number]>(`UPDATE ${table} SET position = ? WHERE id = ? AND position <> ?`);
  const remove = db.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`);

  return {
    /** Throws broken-shufa where a disk changed a body since it was written. */
    all: (): unknown[] =>
      all.all().map(({ body, sum }) => {
        if (sum !== null && sum !== crc32(body)) throw new AppError('broken-shufa', { path });
        return JSON.parse(body) as unknown;
      }),

    ids: (): string[] => ids.all(),

    /** Undefined where there is none of this id. */
    one(id: string): unknown {
      const body = one.get(id);
      return body === undefined ? undefined : JSON.parse(body);
    },

    /** Takes in changed and new entries; with `order`, also moves and removes so that exactly these ids stand. */
    apply(changed: readonly Entry[], order: readonly string[] | undefined): void {
      const added: Entry[] = [];
      for (const entry of changed) {
        const body = JSON.stringify(entry);
        if (update.run(body, crc32(body), entry.id).changes === 0) added.push(entry);
      }
      if (!order) {
        if (added.length > 0) throw lost(`new ${added[0]!.id} without order`);
        return;
      }
      const places = new Map(order.map((id, position) => [id, position]));
      if (places.size !== order.length) throw lost('an id twice');
      for (const entry of added) {
        const position = places.get(entry.id);
        if (position === undefined) throw lost(`${entry.id} not in order`);
        const body = JSON.stringify(entry);
        insert.run(entry.id, position, body, crc32(body));
      }
      for (const id of ids.all()) if (!places.has(id)) remove.run(id);
      let known = 0;
      const present = new Set(ids.all());
      for (const [id, position] of places) {
        if (present.has(id)) known += 1;
        move.run(position, id, position);
      }
      // An order that names a block we were never given would silently lose that block's text.
      if (known !== order.length) throw lost('an unknown id');
    },
  };

  function lost(why: string): AppError {
    return new AppError('invalid-argument', { field: `${table}.order`, why });
  }
}
