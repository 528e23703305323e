import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newReport } from '../../../core/template/new-report';
import { loadTemplates } from '../../../electron/templates/load-templates';
import { sampleReport } from '../../../electron/desk/sample-report';
import { workBeside, workHere, type LongWork } from '../../../electron/desk/worker-host';
import { builtWorker } from '../../support/built-worker';
import { TEMPLATES } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const script = builtWorker();
const folder = tempFolder();
const logged: string[] = [];
let work: LongWork;

beforeEach(() => {
  logged.length = 0;
  work = workBeside(script(), (problem) => logged.push(problem));
});
afterEach(() => work.stop());

const report = () => sampleReport(TEMPLATES).report;
const text = (lines: number) =>
  `某区2025年法治政府建设情况报告\n${'一、主要举措和成效\n全年办理行政复议案件若干。\n'.repeat(lines)}`;

test('does on its thread what is done here, with the same result', async () => {
  const order = { path: join(folder(), '甲.docx'), variant: 'clean' };
  const beside = await work.run('exportCopy', report(), order, TEMPLATES, []);
  const here = await workHere().run(
    'exportCopy',
    report(),
    { ...order, path: join(folder(), '乙.docx') },
    TEMPLATES,
    [],
  );
  expect({ ...beside, path: '', sha256: '' }).toEqual({ ...here, path: '', sha256: '' });
  expect(readdirSync(folder()).sort()).toEqual(['乙.docx', '甲.docx'].sort());
});

test('begins nothing more once it was stopped', async () => {
  work.stop();
  await expect(work.run('missingFonts', {} as never)).rejects.toMatchObject({ code: 'cancelled' });
});

test('this thread answers meanwhile', async () => {
  let turns = 0;
  const done = work.run('trialExport', report(), TEMPLATES, []);
  let isDone = false;
  void done.then(() => (isDone = true));
  while (!isDone) {
    turns += 1;
    await pause(1);
  }
  expect(turns).toBeGreaterThan(20);
});

test('what goes wrong comes back as it was thrown', async () => {
  await expect(work.run('readFile', join(folder(), '没有.docx'), 2026)).rejects.toMatchObject({
    name: 'AppError',
    code: 'not-found',
    message: expect.stringContaining('找不到文件'),
  });
  await expect(work.run('trialExport', null as never, TEMPLATES, [])).rejects.toThrow('long work failed');
});

test('what is cancelled stops; what waits behind it is done', async () => {
  const reading = work.run('readText', text(40_000), 2026);
  const behind = work.run('readText', text(1), 2026);
  const check = work.run('trialExport', report(), TEMPLATES, []);
  const refusals = Promise.allSettled([reading, behind]);
  await pause(50);
  work.cancel(['readText']);
  expect(await refusals).toEqual([
    { status: 'rejected', reason: expect.objectContaining({ code: 'cancelled' }) },
    { status: 'rejected', reason: expect.objectContaining({ code: 'cancelled' }) },
  ]);
  expect((await check).length).toBeGreaterThan(20);
});

test('a thread that breaks costs only what it was at', async () => {
  const path = join(folder(), 'breaking.cjs');
  writeFileSync(
    path,
    `const { parentPort } = require('node:worker_threads');
     parentPort.postMessage('ready');
     parentPort.on('message', ({ seq, args }) => (args[0] === 'break' ? process.exit(9) : parentPort.postMessage({ seq, ok: true, value: args[0] })));`,
  );
  const breaking = workBeside(path, (problem) => logged.push(problem));
  const results = await Promise.allSettled([
    breaking.run('readText', '一', 2026),
    breaking.run('readText', 'break', 2026),
    breaking.run('readText', '二', 2026),
  ]);
  expect(results).toEqual([
    { status: 'fulfilled', value: '一' },
    { status: 'rejected', reason: expect.objectContaining({ code: 'work-stopped' }) },
    { status: 'fulfilled', value: '二' },
  ]);
  breaking.stop();
});

test('where no thread can be had, the work is done here', async () => {
  const none = workBeside(join(folder(), 'none.cjs'), (problem) => logged.push(problem));
  const found = await none.run('readText', text(1), 2026);
  expect(found.report.blocks.length).toBeGreaterThan(1);
  expect(logged.join()).toContain('worker');
  expect((await none.run('readText', text(1), 2026)).source).toBe('粘贴的文字');
});

test('a new report is set on paper by it, whatever the kind of report', async () => {
  mkdirSync(join(folder(), 'x'));
  for (const template of loadTemplates(TEMPLATES).templates.values()) {
    let next = 0;
    const newId = () => `b${(next += 1)}`;
    const made = newReport({ template, unit: '某单位', year: 2025, newId, id: 'r' });
    const path = join(folder(), 'x', `${template.id}.docx`);
    await work.run('exportCopy', made, { path, variant: 'clean' }, TEMPLATES, []);
    expect(existsSync(path)).toBe(true);
  }
});
