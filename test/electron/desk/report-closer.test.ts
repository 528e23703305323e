import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenedReport } from '../../../core/api';
import { blockText } from '../../../core/report/block';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { ownerPath } from '../../../electron/disk/owner-file';
import { openReportFile } from '../../../electron/store/report-file';
import { builtWorker } from '../../support/built-worker';
import { TEMPLATES } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';
import { written } from '../../support/test-desk';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');
let desk: Desk;
let opened: OpenedReport;
const worker = builtWorker();
/** As people have it: with its thread for long work. */
const start = () => {
  desk = createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: TEMPLATES,
    dataDir: join(folder(), 'data'),
    documentsDir: folder(),
    worker: worker(),
  });
};
beforeEach(() => {
  start();
  opened = desk.handlers.createReport({ template: 'district', unit: '某区人民政府', year: 2025, path: path() });
  desk.handlers.saveChange(opened.session, { blocks: [written(opened, '下班前写的话')] });
});
afterEach(() => desk.close());

const copies = () => desk.handlers.listBackups(path()).backups.map(({ reason }) => reason);
const results = () => {
  const file = openReportFile(path(), { readOnly: true });
  const found = file.results();
  file.close();
  return found;
};

test('a report that is closed was checked, kept as a version and copied, while others are answered', async () => {
  let turns = 0;
  let isClosed = false;
  const closed = Promise.resolve(desk.handlers.closeReport(opened.session)).then(() => (isClosed = true));
  while (!isClosed) {
    turns += 1;
    await pause(1);
  }
  await closed;
  expect(turns).toBeGreaterThan(1);
  expect(results().length).toBeGreaterThan(0);
  expect(copies()[0]).toBe('closed');
  expect(existsSync(ownerPath(path()))).toBe(false);
  expect(() => desk.handlers.stageSteps(opened.session)).toThrow(expect.objectContaining({ code: 'session-closed' }));
});

test('one that is opened again while it is being closed is closed first, and is open then', async () => {
  const closed = desk.handlers.closeReport(opened.session);
  const again = desk.handlers.openReport(path());
  expect(again.readOnly).toBe(false);
  expect(again.report.blocks.map(blockText)).toContain('下班前写的话');
  desk.handlers.saveChange(again.session, { blocks: [written(again, '又写的话')] });
  await closed;
  desk.handlers.saveChange(again.session, { blocks: [], unit: '某某区人民政府' });
  expect(desk.handlers.openReport(path()).report.unit).toBe('某某区人民政府');
  expect(existsSync(ownerPath(path()))).toBe(true);
});

test('a program that ends meanwhile has closed it, with its copy, before it is gone', () => {
  void desk.handlers.closeReport(opened.session);
  desk.close();
  expect(existsSync(ownerPath(path()))).toBe(false);
  start();
  expect(copies()).toContain('closed');
  expect(desk.handlers.openReport(path()).report.blocks.map(blockText)).toContain('下班前写的话');
});
