import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/errors';
import type { Material, MaterialHead, NewMaterial } from '../../core/material/material';
import { countBlocks } from '../../core/report/count';
import { parseBlock } from '../../core/report/parse';
import { packBody, unpackBody } from './pack-body';

type Row = [id: string, unit: string, file: string, received: string, chars: number, removed: 0 | 1];

const COLUMNS = 'id, unit, file, received, chars, body IS NULL';

/** What departments contributed to one report. What writes is to be called inside a transaction. */
export function materialStore(db: Database) {
  const all = db.prepare<[], Row>(`SELECT ${COLUMNS} FROM materials ORDER BY place`).raw();
  const one = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM materials WHERE id = ?`).raw();
  const body = db.prepare<[string], Buffer | null>('SELECT body FROM materials WHERE id = ?').pluck();
  const same = db.prepare<[string, Buffer], string>('SELECT id FROM materials WHERE file = ? AND body = ?').pluck();
  const insert = db.prepare<[string, string, string, string, number, Buffer | null]>(
    'INSERT INTO materials (id, unit, file, received, chars, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const change = db.prepare<[string, string, string]>('UPDATE materials SET unit = ?, received = ? WHERE id = ?');
  const empty = db.prepare<[string]>('UPDATE materials SET body = NULL WHERE id = ?');

  const head = (id: string): MaterialHead => {
    const row = one.get(id);
    if (!row) throw new AppError('no-material', { id });
    return toHead(row);
  };

  return {
    /** In the order they were added, those that were removed among them. */
    all: (): MaterialHead[] => all.all().map(toHead),

    /** Throws no-material, also where its text was removed or makes no sense. */
    read(id: string): Material {
      const packed = body.get(id);
      const text = packed ? unpackBody(packed) : null;
      if (text === null) throw new AppError('no-material', { id });
      const blocks = JSON.parse(text) as unknown[];
      return { ...head(id), blocks: blocks.map((block, i) => parseBlock(block, `blocks[${i}]`)) };
    },

    /** The same text from a file of the same name is not kept twice: the one that is there is returned. */
    add(id: string, { unit, file, receivedAt, blocks }: NewMaterial): MaterialHead {
      const packed = packBody(JSON.stringify(blocks));
      const there = same.get(file, packed);
      if (there !== undefined) return head(there);
      insert.run(id, unit, file, receivedAt, countBlocks(blocks), packed);
      return head(id);
    },

    /** Takes one over from another copy of the report with its id; one that is there stays as it is. */
    take(material: Material | MaterialHead): void {
      if (one.get(material.id)) return;
      const { id, unit, file, receivedAt, chars } = material;
      const packed = 'blocks' in material ? packBody(JSON.stringify(material.blocks)) : null;
      insert.run(id, unit, file, receivedAt, chars, packed);
    },

    change(id: string, { unit, receivedAt }: { unit: string; receivedAt: string }): MaterialHead {
      change.run(unit, receivedAt, id);
      return head(id);
    },

    /** Takes its text out; words in the report that are from it still tell so. */
    remove(id: string): void {
      head(id);
      empty.run(id);
    },
  };
}

function toHead([id, unit, file, receivedAt, chars, removed]: Row): MaterialHead {
  return { id, unit, file, receivedAt, chars, removed: removed === 1 };
}
