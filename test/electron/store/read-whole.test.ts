import { chmodSync, copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { blockText } from '../../../core/report/block';
import { createReportFile } from '../../../electron/store/create-report-file';
import { openReportFile } from '../../../electron/store/report-file';
import { paragraph, reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();

/** A report as a crash leaves it in the middle of a change: half of it in the file, the way back in the journal. */
function crashed(): { path: string; texts: string[] } {
  const whole = join(folder(), '原.shufa');
  const report = reportOf(Array.from({ length: 60 }, (_, n) => paragraph(`第${n}段，法治政府建设。`)));
  createReportFile(whole, report, [], 1).close();
  const db = new Database(whole);
  db.pragma('cache_size = 1');
  db.exec(`BEGIN; UPDATE blocks SET body = replace(body, '法', '错') || printf('%.*c', 9000, ' ')`);
  const path = join(folder(), '断电.shufa');
  copyFileSync(whole, path);
  copyFileSync(`${whole}-journal`, `${path}-journal`);
  db.exec('ROLLBACK');
  db.close();
  return { path, texts: report.blocks.map(blockText) };
}

const contents = () => readdirSync(folder()).map((name) => readFileSync(join(folder(), name)).toString('base64'));

test('a report that turned read-only in the middle of a change opens as it was before the change, untouched', () => {
  const { path, texts } = crashed();
  expect(readFileSync(path).includes('错治政府')).toBe(true);
  for (const name of [path, `${path}-journal`]) chmodSync(name, 0o444);
  const before = contents();
  const file = openReportFile(path);
  expect([file.readOnly, file.read().blocks.map(blockText)]).toEqual([true, texts]);
  file.close();
  expect(contents()).toEqual(before);
});

test('the same report opens so where it may be written', () => {
  const { path, texts } = crashed();
  const file = openReportFile(path);
  expect([file.readOnly, file.read().blocks.map(blockText)]).toEqual([false, texts]);
  file.close();
});
