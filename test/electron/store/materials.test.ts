import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { NewMaterial } from '../../../core/material/material';
import { createReportFile } from '../../../electron/store/create-report-file';
import { materialStore } from '../../../electron/store/materials';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { openReportFile } from '../../../electron/store/report-file';
import { line, paragraph, reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');
const MATERIAL: NewMaterial = {
  unit: '区教育局',
  file: '区教育局总结.docx',
  receivedAt: '2026-01-05',
  blocks: [paragraph('开展法治宣传36场次。')],
};

test('a report from before materials keeps its text and takes materials', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.slice(
      0,
      migrations.findIndex(({ name }) => name === 'materials'),
    ),
  );
  db.prepare("INSERT INTO report VALUES (1, '{}', 1, 1)").run();
  db.prepare(`INSERT INTO blocks (id, position, body) VALUES ('b1', 0, '{"id":"b1"}')`).run();
  expect(migrate(db, migrations)).toBe(true);
  expect(db.prepare('SELECT body FROM blocks').pluck().all()).toEqual(['{"id":"b1"}']);
  const store = materialStore(db);
  store.add('m1', MATERIAL);
  expect(store.read('m1').blocks).toEqual(MATERIAL.blocks);
});

test('materials are there after reopening, and the same file again is the same material', () => {
  const file = createReportFile(path(), reportOf([line('title', '题')]), [], 1);
  const before = file.state();
  const head = file.addMaterial('m1', MATERIAL);
  expect(head).toEqual({
    id: 'm1',
    unit: '区教育局',
    file: '区教育局总结.docx',
    receivedAt: '2026-01-05',
    chars: 11,
    removed: false,
  });
  expect(file.addMaterial('m2', MATERIAL)).toEqual(head);
  expect(file.state()).not.toBe(before);
  file.changeMaterial('m1', { unit: '区教育委员会', receivedAt: '2026-01-06' });
  file.close();
  const again = openReportFile(path());
  expect(again.materials()).toEqual([{ ...head, unit: '区教育委员会', receivedAt: '2026-01-06' }]);
  expect(again.readMaterial('m1').blocks).toEqual(MATERIAL.blocks);
  again.close();
});

test('a removed material leaves its name for words that are from it, not its text', () => {
  const file = createReportFile(path(), reportOf([line('title', '题')]), [], 1);
  file.addMaterial('m1', MATERIAL);
  file.removeMaterial('m1');
  expect(file.materials()).toMatchObject([{ id: 'm1', unit: '区教育局', removed: true }]);
  expect(() => file.readMaterial('m1')).toThrow(expect.objectContaining({ code: 'no-material' }));
  expect(() => file.removeMaterial('m9')).toThrow(expect.objectContaining({ code: 'no-material' }));
  // It may be delivered again.
  expect(file.addMaterial('m2', MATERIAL).id).toBe('m2');
  file.close();
});
