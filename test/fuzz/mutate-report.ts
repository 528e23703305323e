import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pick } from '../bench/proof/random';

type Random = () => number;
type Db = Database.Database;

const BODIES = [
  '',
  'null',
  '[]',
  '{}',
  '7',
  '"x"',
  '{',
  '{"id":"b1"}',
  '{"id":"b1","type":"paragraph","children":null}',
  '{"id":"b1","type":"paragraph","children":[{"text":7}]}',
  '{"id":"__proto__","type":"paragraph","children":[{"text":""}]}',
  '{"__proto__":{"type":"paragraph"},"id":"b1","children":[{"text":"x"}]}',
  '{"id":"b1","type":"table","children":[{"type":"row","children":[]}]}',
  '{"id":"b1","type":"heading","level":9,"children":[{"text":"x"}]}',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  `{"id":"b1","type":"paragraph","children":[{"text":"${'法'.repeat(300_000)}"}]}`,
  `{"id":"b1","type":"paragraph","children":[${Array(50_000).fill('{"text":""}').join(',')}]}`,
];

const ENDLESS = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)';

/** A sound SQLite file whose content is not what we wrote: values, shapes, and SQL that runs when it is read. */
const WAYS: readonly ((db: Db, random: Random) => void)[] = [
  (db, random) =>
    db
      .prepare(
        'UPDATE blocks SET body = ?, sum = NULL WHERE rowid IN (SELECT rowid FROM blocks ORDER BY rowid LIMIT 1 OFFSET ?)',
      )
      .run(pick(BODIES, random), Math.floor(random() * 20)),
  (db, random) => db.prepare('UPDATE comments SET body = ?, sum = NULL').run(pick(BODIES, random)),
  (db, random) => db.prepare('UPDATE report SET body = ?').run(pick(BODIES, random)),
  (db) => db.exec('DELETE FROM report'),
  (db) => db.exec('DELETE FROM blocks'),
  (db, random) => db.pragma(`user_version = ${pick([-1, 0, 1, 2, 3, 999, 2147483647], random)}`),
  (db, random) => db.exec(`DROP TABLE ${pick(['blocks', 'comments', 'report', 'notes', 'items', 'marks'], random)}`),
  (db) =>
    db.exec(
      `ALTER TABLE blocks RENAME TO old_blocks; CREATE VIEW blocks AS ${ENDLESS} SELECT 'b' || x AS id, x AS position, '{}' AS body FROM c`,
    ),
  (db) => db.exec(`CREATE TRIGGER t BEFORE UPDATE ON report BEGIN DELETE FROM blocks; END`),
  (db) =>
    db.exec(
      `CREATE TRIGGER t AFTER UPDATE ON report BEGIN INSERT INTO comments SELECT 'x' || x, x, '{}' FROM (${ENDLESS} SELECT x FROM c); END`,
    ),
  (db) => db.exec(`ALTER TABLE report ADD COLUMN more TEXT AS (hex(zeroblob(1000000))) VIRTUAL`),
  (db) => db.exec(`CREATE INDEX slow ON blocks (hex(zeroblob(100000)) || body)`),
  (db) => db.exec(`UPDATE blocks SET body = CAST(x'ff00fe' AS TEXT), sum = NULL`),
];

export function mutateReport(bytes: Uint8Array, random: Random, folder: string): Uint8Array {
  const path = join(folder, 'making.shufa');
  writeFileSync(path, bytes);
  const db = new Database(path);
  try {
    db.unsafeMode(true);
    // One only: a second could set off the endless SQL of the first right here.
    try {
      pick(WAYS, random)(db, random);
    } catch {
      // The file’s own rules refused: whoever means harm would take another way.
    }
  } finally {
    db.close();
  }
  const made = readFileSync(path);
  rmSync(path);
  return made;
}
