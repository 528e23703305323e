import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isFailure } from '../../../../core/batch/batch';
import { batchThreads } from '../../../../electron/desk/batch/batch-threads';
import { runBatch, type BatchTools } from '../../../../electron/desk/batch/run-batch';
import { workBeside } from '../../../../electron/desk/worker-host';
import { builtWorker } from '../../../support/built-worker';
import { FIXTURES, TEMPLATES } from '../../../support/run-cli';
import { tempFolder } from '../../../support/temp-folder';

const script = builtWorker();
const root = tempFolder();
const [REPORT] = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'));

const order = () => ({ folder: join(root(), '各区'), out: join(root(), '结果'), variant: 'clean' });
const tools = (threads: BatchTools['threads'], more: Partial<BatchTools> = {}): BatchTools => ({
  threads,
  templatesDir: TEMPLATES,
  version: '1',
  now: () => Date.UTC(2026, 0, 5),
  onProgress: () => undefined,
  isCancelled: () => false,
  log: () => undefined,
  ...more,
});

function fill(count: number): void {
  mkdirSync(order().folder);
  for (let i = 0; i < count; i += 1) copyFileSync(join(FIXTURES, REPORT!), join(order().folder, `${i}.txt`));
}

test('a report that takes all memory is one row that says so; those beside and after it are done', async () => {
  fill(4);
  const endless = '一、主要举措和成效\n全年办理行政复议案件若干。\n'.repeat(200_000);
  writeFileSync(join(order().folder, '1 无穷.txt'), `某区2025年法治政府建设情况报告\n${endless}`);
  const problems: string[] = [];
  const small = () =>
    workBeside(script(), (problem) => problems.push(problem), {
      maxOldGenerationSizeMb: 64,
      maxYoungGenerationSizeMb: 24,
    });
  const threads: BatchTools['threads'] = [small(), small()];
  const { entries, files } = await runBatch(order(), tools(threads));
  for (const thread of threads) thread.stop();
  expect(entries.filter(isFailure)).toEqual([
    { source: '1 无穷.txt', error: expect.stringContaining('内存不足') as string },
  ]);
  expect(entries).toHaveLength(5);
  expect(problems.join()).toContain('heap out of memory');
  for (const file of files) expect(existsSync(join(order().out, file))).toBe(true);
});

test('stopped in the midst of reports, it says how far it came, and goes on from there', async () => {
  fill(8);
  let stopped = false;
  const first = batchThreads(script(), 2, () => undefined);
  const onProgress = (): void => {
    stopped = true;
    for (const thread of first) thread.stop();
  };
  await expect(runBatch(order(), tools(first, { onProgress, isCancelled: () => stopped }))).rejects.toMatchObject({
    code: 'batch-stopped',
    details: { done: 1, total: 8 },
  });
  const second = batchThreads(script(), 2, () => undefined);
  const { entries, resumed } = await runBatch(order(), tools(second));
  for (const thread of second) thread.stop();
  expect([entries.length, resumed]).toEqual([8, 1]);
});

test('stopped while the folder is still being read, it says that nothing is done', async () => {
  fill(2);
  const threads = batchThreads(script(), 2, () => undefined);
  const running = runBatch(order(), tools(threads, { isCancelled: () => true }));
  for (const thread of threads) thread.stop();
  await expect(running).rejects.toMatchObject({ code: 'batch-stopped', details: { done: 0 } });
});

test('a report that fails as nobody expected is a row too, and is told to whoever looks for faults', async () => {
  fill(2);
  const problems: string[] = [];
  const [work] = batchThreads(undefined, 1, () => undefined);
  const strange: typeof work = {
    ...work,
    run: ((name, ...args) =>
      name === 'batchOne' && (args[0] as { source: string }).source === '0.txt'
        ? Promise.reject(new TypeError('strange'))
        : work.run(name, ...args)) as typeof work.run,
  };
  const { entries } = await runBatch(order(), tools([strange], { log: (problem) => problems.push(problem) }));
  expect(entries[0]).toEqual({ source: '0.txt', error: expect.stringContaining('意外错误') as string });
  expect(isFailure(entries[1]!)).toBe(false);
  expect(problems.join()).toMatch(/^0\.txt: TypeError: strange/u);
});

test('killed in the midst of a line and of a copy, it loses that one report, and nothing half-written stays', async () => {
  fill(3);
  const threads = batchThreads(undefined, 1, () => undefined);
  await runBatch(order(), tools(threads));
  const journal = join(order().out, '批量记录.jsonl');
  truncateSync(journal, statSync(journal).size - 100);
  writeFileSync(join(order().out, '2.docx.4711-1.tmp'), 'half');
  expect(await runBatch(order(), tools(threads))).toMatchObject({ resumed: 2 });
  expect(await runBatch(order(), tools(threads))).toMatchObject({ resumed: 3 });
  expect(readdirSync(order().out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(readFileSync(journal, 'utf8').trimEnd().split('\n')).toHaveLength(4);
});

test('a report that would take for ever is given up, and the next is done by a new thread', async () => {
  fill(0);
  const path = join(root(), 'for-ever.cjs');
  writeFileSync(
    path,
    `const { parentPort } = require('node:worker_threads');
     parentPort.postMessage('ready');
     parentPort.on('message', ({ seq, name, args }) => {
       if (name === 'batchOne' && args[0].source === '1.txt') for (;;);
       const value = name === 'listSources' ? [{ source: '1.txt', stamp: '' }, { source: '2.txt', stamp: '' }] : { source: '2.txt', items: [] };
       parentPort.postMessage({ seq, ok: true, value });
     });`,
  );
  const work = workBeside(path, () => undefined);
  const { entries } = await runBatch(order(), tools([work], { longest: 2000 }));
  work.stop();
  expect(entries).toEqual([
    { source: '1.txt', error: expect.stringContaining('已跳过') as string },
    { source: '2.txt', items: [] },
  ]);
});
