import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedReport } from '../../../core/api';
import type { TextBlock } from '../../../core/report/block';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { TEMPLATES, FIXTURES } from '../../support/run-cli';

let root: string;
let documents: string;
let desk: Desk;
let clock = Date.UTC(2026, 0, 5);

const open = () =>
  createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: TEMPLATES,
    dataDir: join(root, 'data'),
    documentsDir: documents,
    places: () => [{ name: '文档', path: documents }],
    now: () => (clock += 1000),
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  documents = join(root, '文档');
  mkdirSync(documents);
  desk = open();
});
afterEach(() => {
  desk.close();
  rmSync(root, { recursive: true, force: true });
});

const path = (name: string) => join(documents, name);
const create = (name = '报告.shufa') =>
  desk.handlers.createReport({ template: 'district', unit: '某区人民政府', year: 2025, path: path(name) });
const typed = (opened: OpenedReport, text: string): TextBlock => {
  const empty = opened.report.blocks.find((b) => b.type === 'paragraph' && b.children[0]!.text === '') as TextBlock;
  return { ...empty, children: [{ text }] };
};
const code = (name: string) => expect.objectContaining({ code: name });

test('what is typed is in the file when the save answers, and on the home screen after closing', () => {
  const opened = create();
  const block = typed(opened, '全年办理行政复议案件12件。');
  expect(desk.handlers.saveChange(opened.session, { blocks: [block] }).savedAt).toMatch(/^2026-01-05T/u);
  desk.close();
  desk = open();
  expect(desk.handlers.recentFiles()).toMatchObject([
    { path: path('报告.shufa'), unit: '某区人民政府', year: 2025, exists: true },
  ]);
  expect(desk.handlers.openReport(path('报告.shufa')).report.blocks).toContainEqual(block);
});

test('opening a file that is open already gives the same session', () => {
  const opened = create();
  expect(desk.handlers.openReport(opened.path).session).toBe(opened.session);
});

test('save as moves the session to the copy and leaves the first file as it was', () => {
  const opened = create();
  const moved = desk.handlers.saveAs(opened.session, path('副本.shufa'));
  expect([moved.session, moved.path]).toEqual([opened.session, path('副本.shufa')]);
  desk.handlers.saveChange(moved.session, { blocks: [typed(moved, '只在副本')] });
  desk.handlers.closeReport(moved.session);
  expect(JSON.stringify(desk.handlers.openReport(opened.path).report)).not.toContain('只在副本');
  expect(JSON.stringify(desk.handlers.openReport(path('副本.shufa')).report)).toContain('只在副本');
});

test('a preview writes nothing; accepting it makes the file', async () => {
  const source = path('旧稿.txt');
  writeFileSync(source, '某镇2025年度法治政府建设情况报告\n一、主要举措和成效\n办理复议案件3件。\n');
  const preview = await desk.handlers.previewImport(source);
  expect(preview.report).toMatchObject({ year: 2025 });
  expect(existsSync(path('新.shufa'))).toBe(false);
  const opened = await desk.handlers.acceptImport({
    report: preview.report,
    template: 'street',
    unit: '某镇人民政府',
    year: 2025,
    path: path('新.shufa'),
  });
  expect(opened.report).toMatchObject({ unit: '某镇人民政府', template: 'street', blocks: preview.report.blocks });
});

test('marks on items are kept in the file', () => {
  const opened = create();
  const mark = {
    item: 'PR-05',
    kind: 'confirmed',
    date: '2026-02-10',
    document: '签发单',
    note: '',
    author: '张',
    at: '2026-02-10T00:00:00Z',
  } as const;
  desk.handlers.saveItemMark(opened.session, mark);
  expect(desk.handlers.openReport(opened.path).marks).toEqual([mark]);
  desk.handlers.removeItemMark(opened.session, 'PR-05');
  expect(desk.handlers.openReport(opened.path).marks).toEqual([]);
});

test('an export leaves a Word file', async () => {
  const opened = create();
  const exported = await desk.handlers.exportReport(opened.session, { path: path('报告.docx'), variant: 'clean' });
  expect([exported.path, existsSync(exported.path)]).toEqual([path('报告.docx'), true]);
});

test('a session that was closed says so', () => {
  const opened = create();
  desk.handlers.closeReport(opened.session);
  expect(() => desk.handlers.saveChange(opened.session, { blocks: [] })).toThrow(code('session-closed'));
});

describe('the browser shell stays inside the documents folder', () => {
  test.each(['/etc/passwd', '../x.shufa', '文档/../../x.shufa'])('%s', (outside) => {
    const target = outside.startsWith('/') ? outside : join(documents, '..', outside);
    for (const call of [
      () => desk.handlers.openReport(target),
      () => desk.handlers.previewImport(target),
      () => desk.handlers.listFolder(target, []),
      () => desk.handlers.createReport({ template: 'district', unit: 'x', year: 2025, path: target }),
    ]) {
      expect(call).toThrow(code('outside-folder'));
    }
  });

  test('also through a link', () => {
    symlinkSync(FIXTURES, path('link'));
    expect(() => desk.handlers.listFolder(path('link'), [])).toThrow(code('outside-folder'));
  });
});

test('the file dialog lists folders first and only the endings asked for', () => {
  mkdirSync(path('子文件夹'));
  for (const name of ['b.txt', 'a.shufa', '.hidden.shufa', '~$a.docx']) writeFileSync(path(name), '');
  const listing = desk.handlers.listFolder(null, ['shufa']);
  expect(listing.entries.map((entry) => entry.name)).toEqual(['子文件夹', 'a.shufa']);
  expect(listing).toMatchObject({ path: documents, parent: null });
});
