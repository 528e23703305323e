import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createReportFile } from '../../../electron/store/create-report-file';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { openReportFile } from '../../../electron/store/report-file';
import { paragraph, reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');

test('paragraphs saved before the migration have no checksum, and are read as they are', () => {
  const at = migrations.findIndex(({ name }) => name === 'checksums');
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, at));
  db.prepare(`INSERT INTO blocks VALUES ('b1', 0, '{"id":"b1"}')`).run();
  migrate(db, migrations.slice(0, at + 1));
  expect(db.prepare('SELECT * FROM blocks').all()).toEqual([{ id: 'b1', position: 0, body: '{"id":"b1"}', sum: null }]);
});

test('a character that the disk changed is noticed when the report is read', () => {
  createReportFile(path(), reportOf([paragraph('全年办结案件128件')]), [], 1).close();
  const db = new Database(path());
  db.exec("UPDATE blocks SET body = replace(body, '128', '129')");
  db.close();
  const file = openReportFile(path());
  expect(() => file.read()).toThrow(expect.objectContaining({ code: 'broken-shufa' }));
  file.close();
});

test('what was deleted is not to be found in the file', () => {
  const file = createReportFile(
    path(),
    reportOf([paragraph('留下的话'), { ...paragraph('删去的话'), id: 'gone' }]),
    [],
    1,
  );
  const [kept] = file.read().blocks;
  file.save({ blocks: [], order: [kept!.id] }, 2);
  file.close();
  const bytes = readFileSync(path());
  expect([bytes.includes('留下的话'), bytes.includes('删去的话')]).toEqual([true, false]);
});
