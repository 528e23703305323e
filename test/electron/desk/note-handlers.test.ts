import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { answer } from '../../../electron/desk/answer';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const documents = () => join(folder(), '文档');
const path = (name: string) => join(documents(), name);
const LAST_YEAR = '某区2024年度法治政府建设情况报告\n\n一、主要举措和成效\n\n全年办理行政复议案件12件。\n';

let desk: Desk;

/** The desk on this day. */
const openDesk = (day: string) =>
  createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: join(__dirname, '../../../templates'),
    dataDir: join(folder(), 'data'),
    documentsDir: documents(),
    places: () => [{ name: '文档', path: documents() }],
    now: () => Date.parse(`${day}T12:00:00`),
  });
const create = (name: string, year = 2025) =>
  desk.handlers.createReport({ template: 'district', unit: '某区人民政府', year, path: path(name) });

beforeEach(() => {
  mkdirSync(documents());
  desk = openDesk('2026-03-05');
});
afterEach(() => desk.close());

test('last year’s report is read whatever kind of file it is', async () => {
  const opened = create('今年.shufa');
  writeFileSync(path('去年.txt'), LAST_YEAR);
  const preview = await desk.handlers.previewImport(path('去年.txt'));
  const last = await desk.handlers.acceptImport({
    report: preview.report,
    template: 'district',
    unit: '某区人民政府',
    year: 2024,
    path: path('去年.shufa'),
  });
  await desk.handlers.exportReport(last.session, { path: path('去年.docx'), variant: 'clean' });
  for (const name of ['去年.txt', '去年.shufa', '去年.docx']) {
    desk.handlers.saveNote(opened.session, { kind: 'last-year', id: 'file', path: path(name) });
    const read = (await desk.handlers.readLastYear(opened.session))!;
    expect([read.path, read.report.year]).toEqual([path(name), 2024]);
    expect(JSON.stringify(read.report.blocks)).toContain('办理行政复议案件12件');
  }
});

test('a file outside of the folders that may be read is refused', () => {
  const { session } = create('今年.shufa');
  const save = () => desk.handlers.saveNote(session, { kind: 'last-year', id: 'file', path: '/etc/passwd.txt' });
  expect(save).toThrow(expect.objectContaining({ code: 'outside-folder' }));
});

test('notes come back with the report', () => {
  const { session } = create('今年.shufa');
  desk.handlers.saveNote(session, { kind: 'date', id: 'npc-meeting', date: '2026-03-26' });
  desk.handlers.closeReport(session);
  expect(desk.handlers.openReport(path('今年.shufa')).notes).toEqual([
    { kind: 'date', id: 'npc-meeting', date: '2026-03-26' },
  ]);
});

test('recent reports on the year at hand tell what is late or near, older ones nothing', () => {
  create('今年.shufa');
  create('从前.shufa', 2021);
  const said = desk.handlers.nearDeadlines().map(({ year, deadline }) => [year, deadline.rule.id, deadline.state]);
  expect(said).toEqual([
    [2025, 'report-up', 'late'],
    [2025, 'report-same-level', 'late'],
  ]);
});

test('the same report has nothing to tell in autumn', () => {
  desk.close();
  desk = openDesk('2025-10-08');
  create('今年.shufa');
  expect(desk.handlers.nearDeadlines()).toEqual([]);
});

test('a note of no known kind, or on a day that is none, never reaches the file', async () => {
  const { session } = create('今年.shufa');
  for (const note of [
    { kind: 'poem', id: 'x' },
    { kind: 'date', id: 'publish', date: '3月1日' },
  ]) {
    expect(await answer(desk.handlers, 'saveNote', [session, note])).toMatchObject({
      ok: false,
      error: { code: 'invalid-argument' },
    });
  }
});
