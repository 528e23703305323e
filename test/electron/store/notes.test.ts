import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Note } from '../../../core/report/notes';
import { createReportFile } from '../../../electron/store/create-report-file';
import { openMachineFile } from '../../../electron/store/machine-file';
import { machineMigrations } from '../../../electron/store/machine';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { openReportFile } from '../../../electron/store/report-file';
import { line, reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');
const MEETING: Note = { kind: 'date', id: 'npc-meeting', date: '2026-03-26' };
const LAST: Note = { kind: 'last-year', id: 'file', path: '/d/去年.docx' };
const before = (list: readonly { name: string }[], name: string) => list.findIndex((one) => one.name === name);

test('a file from before notes keeps its text and takes notes', () => {
  const at = before(migrations, 'notes');
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, at));
  db.prepare("INSERT INTO report VALUES (1, '{}', 1, 1)").run();
  db.prepare(`INSERT INTO blocks VALUES ('b1', 0, '{"id":"b1"}')`).run();
  expect(migrate(db, migrations)).toBe(true);
  db.prepare("INSERT INTO notes VALUES ('date', 'x', '{}')").run();
  expect(db.prepare('SELECT count(*) FROM blocks').pluck().get()).toBe(1);
});

test('a machine database from before office choices keeps its recent files', () => {
  const at = before(machineMigrations, 'office-choices');
  const db = new Database(':memory:');
  migrate(db, machineMigrations.slice(0, at));
  db.prepare("INSERT INTO recent_files VALUES ('/a.shufa', '题', '单位', 2025, 1)").run();
  expect(migrate(db, machineMigrations)).toBe(true);
  expect(db.prepare('SELECT count(*) FROM recent_files, office_choices').pluck().get()).toBe(0);
  expect(db.prepare('SELECT title FROM recent_files').pluck().all()).toEqual(['题']);
});

test('notes are there after reopening, one of each kind and id, and can be taken back', () => {
  const file = createReportFile(path(), reportOf([line('title', '题')]), [], 1);
  file.setNote({ ...MEETING, date: '2026-03-20' });
  file.setNote(MEETING);
  file.setNote(LAST);
  file.setNote({ kind: 'date', id: 'publish', date: '2026-03-30' });
  file.removeNote('date', 'publish');
  file.close();
  const again = openReportFile(path());
  expect(again.notes()).toEqual([MEETING, LAST]);
  again.close();
});

test('a report opened only to be read refuses notes and stays as it was', () => {
  createReportFile(path(), reportOf([line('title', '题')]), [], 1).close();
  const file = openReportFile(path(), { readOnly: true });
  expect(() => file.setNote(MEETING)).toThrow(expect.objectContaining({ code: 'read-only' }));
  expect(file.notes()).toEqual([]);
  file.close();
});

test('what the office decided is there for the next start', () => {
  const at = join(folder(), 'shufa.db');
  const machine = openMachineFile(at);
  machine.saveOfficeChoice({ kind: 'class-off', id: 'half-width', name: '半角标点', at: '2026-01-01' });
  machine.saveOfficeChoice({ kind: 'deadline', id: 'publish', month: 3, day: 25, yearOffset: 1 });
  machine.removeOfficeChoice('class-off', 'half-width');
  machine.close();
  const again = openMachineFile(at);
  expect(again.officeChoices()).toEqual([{ kind: 'deadline', id: 'publish', month: 3, day: 25, yearOffset: 1 }]);
  again.close();
});
