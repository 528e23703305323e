import Database from 'better-sqlite3';
import { machineMigrations } from '../../../electron/store/machine';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { exportStore } from '../../../electron/store/exports';
import { layoutProfileStore } from '../../../electron/store/layout-profiles';

const step = (list: readonly { name: string }[], name: string) => list.findIndex((one) => one.name === name);

test('a report from before exports were remembered keeps its text and remembers from now on', () => {
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, step(migrations, 'exports')));
  db.prepare("INSERT INTO report VALUES (1, '{}', 0, 0)").run();
  migrate(db, migrations);
  expect(db.prepare('SELECT body FROM report').pluck().all()).toEqual(['{}']);
  const store = exportStore(db);
  const record = {
    at: '2026-01-05',
    variant: '清稿',
    profile: 'gbt9704',
    file: 'a.docx',
    sha256: 'x',
    open: ['甲'],
    reason: '急',
  };
  store.add(record);
  expect(store.all()).toEqual([record]);
});

test('a machine file from before own layouts keeps its recent files', () => {
  const db = new Database(':memory:');
  migrate(db, machineMigrations.slice(0, step(machineMigrations, 'layout-profiles')));
  db.prepare("INSERT INTO recent_files VALUES ('/a.shufa', 't', 'u', 2025, 1)").run();
  migrate(db, machineMigrations);
  expect(db.prepare('SELECT path FROM recent_files').pluck().all()).toEqual(['/a.shufa']);
  const store = layoutProfileStore(db);
  store.save({ id: 'own', name: '本单位', values: { 'grid.linePitch': 30 } }, 1);
  expect(store.all()).toEqual([{ id: 'own', name: '本单位', values: { 'grid.linePitch': 30 } }]);
  store.remove('own');
  expect(store.all()).toEqual([]);
});
