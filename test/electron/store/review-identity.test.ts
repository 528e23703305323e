import Database from 'better-sqlite3';
import { identityStore } from '../../../electron/store/identity';
import { machineMigrations } from '../../../electron/store/machine';
import { migrate } from '../../../electron/store/migrate';

test('a machine file from before identities keeps its recent files, knows nobody, and learns who it is', () => {
  const db = new Database(':memory:');
  const at = machineMigrations.findIndex(({ name }) => name === 'identity');
  migrate(db, machineMigrations.slice(0, at));
  db.prepare("INSERT INTO recent_files VALUES ('/a.shufa', 't', 'u', 2025, 1)").run();
  migrate(db, machineMigrations);
  expect(db.prepare('SELECT path FROM recent_files').pluck().all()).toEqual(['/a.shufa']);

  const store = identityStore(db);
  expect(store.read()).toBeNull();
  store.save({ name: ' 李明 ', unit: '区司法局', role: 'reviewer' }, 1);
  store.save({ name: '王芳', unit: '', role: 'clerk' }, 2);
  expect(store.read()).toEqual({ name: '王芳', unit: '', role: 'clerk' });
  expect(() => store.save({ name: ' ', unit: '', role: 'clerk' }, 3)).toThrow(
    expect.objectContaining({ code: 'invalid-argument' }),
  );
  expect(store.read()!.name).toBe('王芳');
});
