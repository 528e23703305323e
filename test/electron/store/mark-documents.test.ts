import Database from 'better-sqlite3';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';

test('a confirmation of version 1 named its document in the note; it moves, a reason for a waiver stays', () => {
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, 1));
  const add = db.prepare('INSERT INTO marks (item, kind, date, note, author, at) VALUES (?, ?, ?, ?, ?, ?)');
  add.run('PR-05', 'confirmed', '2026-02-10', '签发单', '', '');
  add.run('S1-G2', 'waived', '', '本区没有裁决职能', '', '');
  migrate(db, migrations);
  expect(db.prepare('SELECT item, document, note FROM marks ORDER BY item').raw().all()).toEqual([
    ['PR-05', '签发单', ''],
    ['S1-G2', '', '本区没有裁决职能'],
  ]);
});
