import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createReportFile } from '../../../electron/store/create-report-file';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { APPLICATION_ID } from '../../../electron/store/open-database';
import { openReportFile } from '../../../electron/store/report-file';
import { paragraph, reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');

test.each([
  [
    'a view that never ends',
    `ALTER TABLE blocks RENAME TO b; CREATE VIEW blocks AS WITH RECURSIVE c(x) AS
    (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id, x AS position, '{}' AS body FROM c`,
  ],
  ['a trigger that deletes', 'CREATE TRIGGER t BEFORE UPDATE ON report BEGIN DELETE FROM blocks; END'],
  ['a column that computes', 'ALTER TABLE report ADD COLUMN more TEXT AS (hex(zeroblob(100000))) VIRTUAL'],
  ['a table less', 'DROP TABLE blocks'],
  ['a table more', 'CREATE TABLE more (x)'],
])('a report file with %s is refused before anything of it runs', (_, sql) => {
  createReportFile(path(), reportOf([paragraph('正文')]), [], 1).close();
  const db = new Database(path());
  db.exec(sql);
  db.close();
  expect(() => openReportFile(path())).toThrow(expect.objectContaining({ code: 'broken-shufa' }));
});

test('files of every earlier version open', () => {
  for (let version = 1; version <= migrations.length; version += 1) {
    const db = new Database(join(folder(), `${version}.shufa`));
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations.slice(0, version));
    db.close();
    openReportFile(join(folder(), `${version}.shufa`)).close();
  }
});
