import Database from 'better-sqlite3';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';

const version = (db: Database.Database) => db.pragma('user_version', { simple: true });

test('brings an empty database to the latest version, and stays there', () => {
  const db = new Database(':memory:');
  expect([migrate(db, migrations), migrate(db, migrations), version(db)]).toEqual([true, true, migrations.length]);
});

test('every table is STRICT', () => {
  const db = new Database(':memory:');
  migrate(db, migrations);
  const loose = db.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
  );
  expect(loose.pluck().all()).toEqual([]);
});

test('a failing migration leaves the database as it was', () => {
  const db = new Database(':memory:');
  migrate(db, migrations);
  const broken = {
    name: 'broken',
    up: (d: Database.Database) => {
      d.exec('DROP TABLE results; CREATE TABLE x (y)');
      throw new Error('no');
    },
  };
  expect(() => migrate(db, [...migrations, broken])).toThrow('no');
  expect(version(db)).toBe(migrations.length);
  expect(db.prepare("SELECT name FROM sqlite_master WHERE name IN ('results', 'x')").pluck().all()).toEqual([
    'results',
  ]);
});

test('a database from a newer app is left alone', () => {
  const db = new Database(':memory:');
  db.pragma('user_version = 99');
  expect(migrate(db, migrations)).toBe(false);
  expect(version(db)).toBe(99);
});
