import Database from 'better-sqlite3';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { machineMigrations } from '../../../electron/store/machine';

test('results of version 3 get the version of the pack that their items came from', () => {
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, 3));
  db.exec(`
    INSERT INTO items (id, position, pack, pack_version, body) VALUES ('S2-01', 0, 'problems', 7, '{}');
    INSERT INTO results (item, status, note, evidence, checked_at) VALUES ('S2-01', 'met', '', '[]', 1);`);
  migrate(db, migrations);
  expect(
    db.prepare('SELECT item, results.pack_version, choice FROM results JOIN items ON id = item').raw().all(),
  ).toEqual([['S2-01', 7, null]]);
});

test('the machine-wide database of version 2 keeps what it holds and gets room for the office’s items', () => {
  const db = new Database(':memory:');
  migrate(db, machineMigrations.slice(0, 2));
  db.exec("INSERT INTO recent_files VALUES ('/a.shufa', '报告', '某区', 2025, 1)");
  migrate(db, machineMigrations);
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect(['recent_files', 'own_items', 'item_choices', 'office_checklist'].map(count)).toEqual([1, 0, 0, 0]);
});
