import Database from 'better-sqlite3';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';

test('a link of version 9 named one measure or none; it names a list, other notes stay', () => {
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, 9));
  const add = db.prepare('INSERT INTO notes (kind, id, body) VALUES (?, ?, ?)');
  const put = (note: { kind: string; id: string }) => add.run(note.kind, note.id, JSON.stringify(note));
  put({ kind: 'link', id: 'a#0', ...{ measure: 'm#1' } });
  put({ kind: 'link', id: 'b#0', ...{ measure: null } });
  put({ kind: 'date', id: 'D1', ...{ date: '2026-03-01' } });
  migrate(db, migrations);
  const bodies = db.prepare<[], string>('SELECT body FROM notes ORDER BY rowid').pluck().all();
  expect(bodies.map((body) => JSON.parse(body) as unknown)).toEqual([
    { kind: 'link', id: 'a#0', measures: ['m#1'] },
    { kind: 'link', id: 'b#0', measures: null },
    { kind: 'date', id: 'D1', date: '2026-03-01' },
  ]);
});
