import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateItems } from '../../../core/checklist/evaluate';
import { deadlinesOf } from '../../../core/deadlines/deadlines';
import { proofread } from '../../../core/proof/proofread';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { loadDeadlines } from '../../../electron/templates/load-deadlines';
import { loadLexicon } from '../../../electron/templates/load-lexicon';
import { TEMPLATES } from '../../support/run-cli';

let root: string;
let desk: Desk;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), '述法 sample '));
  desk = createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: TEMPLATES,
    dataDir: join(root, 'data'),
    documentsDir: join(root, '文档'),
  });
});
afterEach(() => {
  desk.close();
  rmSync(root, { recursive: true, force: true });
});

test('the sample is complete: no mandatory or required item is open, and nothing looks wrong', () => {
  const { report, items } = desk.handlers.openSample();
  const findings = proofread(report, loadLexicon(TEMPLATES));
  const results = evaluateItems(report, items, [], findings);
  const levels = new Map(items.map(({ id, level }) => [id, level]));
  const missing = results.filter(({ id, status }) => status === 'missing' && levels.get(id) !== 'advised');
  expect(missing.map(({ id }) => id)).toEqual([]);
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('nothing that the law sets a day for is late', () => {
  const { report, marks, notes } = desk.handlers.openSample();
  const all = deadlinesOf(loadDeadlines(TEMPLATES), { report, marks, notes, office: [], today: '2026-11-23' });
  expect(all.filter(({ state }) => state === 'late').map(({ rule }) => rule.id)).toEqual([]);
});

test('each time a copy of its own is made in the documents folder', () => {
  const first = desk.handlers.openSample();
  const second = desk.handlers.openSample();
  expect([first.path, second.path].every((path) => path.startsWith(join(root, '文档')))).toBe(true);
  expect(first.path).not.toBe(second.path);
  expect(first.report.id).not.toBe(second.report.id);
});

test('a dropped file is read from its bytes, by what it is', async () => {
  const bytes = Buffer.from('某区2025年法治政府建设情况报告\n一、主要举措和成效\n正文。').toString('base64');
  const { report, source } = await desk.handlers.previewBytes('去年.txt', bytes);
  expect([source, report.blocks[0]!.type]).toEqual(['去年.txt', 'title']);
  await expect(desk.handlers.previewBytes('去年.jpg', bytes)).rejects.toThrow(
    expect.objectContaining({ code: 'unknown-type' }),
  );
});
