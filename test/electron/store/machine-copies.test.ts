import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { machineMigrations } from '../../../electron/store/machine';
import { openMachineFile } from '../../../electron/store/machine-file';
import { migrate } from '../../../electron/store/migrate';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), 'shufa.db');
const copies = () => join(folder(), 'shufa-copies');
const file = { path: '/报告.shufa', title: '报告', unit: '某区', year: 2025 };

test('a file of an older format is copied before it is changed', () => {
  const db = new Database(path());
  migrate(db, machineMigrations.slice(0, 1));
  db.close();
  openMachineFile(path()).close();
  const old = readdirSync(copies()).find((name) => name.endsWith('-v1.db'))!;
  const copy = new Database(join(copies(), old), { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  copy.close();
});

test('it is copied once a day', () => {
  openMachineFile(path()).close();
  openMachineFile(path()).close();
  expect(readdirSync(copies())).toHaveLength(1);
});

test('a damaged one is set aside for its last copy, and the program starts', () => {
  const first = openMachineFile(path());
  first.saveIdentity({ name: '张三', unit: '某局', role: 'drafter' }, 1);
  first.close();
  readdirSync(copies()).forEach((name) => writeFileSync(join(copies(), name), readFileSync(path())));
  writeFileSync(path(), 'no database at all, and long enough to look like one'.repeat(100));
  let told = 0;
  const again = openMachineFile(path(), () => (told += 1));
  expect([told, again.identity()?.name]).toEqual([1, '张三']);
  again.close();
  expect(readdirSync(folder()).some((name) => name.startsWith('shufa.db.broken-'))).toBe(true);
});

test('without a copy it begins anew', () => {
  writeFileSync(path(), 'no database at all');
  const machine = openMachineFile(path());
  machine.rememberFile(file, 1);
  expect(machine.recentFiles()).toHaveLength(1);
  machine.close();
});
