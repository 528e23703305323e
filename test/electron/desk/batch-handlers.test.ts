import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isFailure, type BatchOutcome } from '../../../core/batch/batch';
import { isAtWork, type BatchState } from '../../../core/batch/batch-state';
import { FIXTURES } from '../../support/run-cli';
import { testDesk } from '../../support/test-desk';

const it = testDesk();
const REPORTS = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 3);

const folder = () => it.path('各区');
const order = () => ({ folder: folder(), out: it.path('结果'), variant: 'clean' });

function fill(): void {
  mkdirSync(join(folder(), '街道'), { recursive: true });
  for (const name of REPORTS) copyFileSync(join(FIXTURES, name), join(folder(), name));
  writeFileSync(join(folder(), '街道', '坏的.docx'), 'not a zip');
}

async function until(holds: (state: BatchState) => boolean): Promise<BatchState> {
  for (;;) {
    const state = it.desk.handlers.batchState()!;
    if (holds(state)) return state;
    await pause(5);
  }
}
const ended = () => until((state) => !isAtWork(state));

test('a folder is surveyed with those below it, and what an earlier batch wrote is not taken for reports', async () => {
  fill();
  const { surveyBatch, startBatch } = it.desk.handlers;
  expect(await surveyBatch(folder())).toEqual({ reports: 4, out: join(folder(), '批量结果') });
  startBatch({ ...order(), out: join(folder(), '第一次') });
  await ended();
  expect(await surveyBatch(folder())).toMatchObject({ reports: 4 });
});

test('every report is done, the bad file is named, and the comparison lies beside the copies', async () => {
  fill();
  expect(it.desk.handlers.batchState()).toBeNull();
  it.desk.handlers.startBatch(order());
  const { outcome, done, failed, problem } = await ended();
  expect([done, failed, problem]).toEqual([4, 1, null]);
  const { entries, files } = outcome as BatchOutcome;
  expect(entries.filter(isFailure).map(({ source }) => source)).toEqual(['街道/坏的.docx']);
  for (const file of files) expect(existsSync(join(order().out, file))).toBe(true);
});

test('stopped, it keeps what is done, and goes on from there', async () => {
  fill();
  const { startBatch, cancelBatch } = it.desk.handlers;
  startBatch(order());
  await ended();
  copyFileSync(join(folder(), REPORTS[0]!), join(folder(), '新来的.txt'));
  startBatch(order());
  expect(() => startBatch(order())).toThrow('另一批');
  cancelBatch();
  expect((await ended()).problem).toEqual({ code: 'batch-stopped', details: { done: 3, total: 5 } });
  startBatch(order());
  const { outcome } = await ended();
  expect(outcome!.resumed).toBe(3);
  expect(outcome!.entries).toHaveLength(5);
});

test('nobody’s file is replaced: not the reports themselves, and not what lies in a folder of another', async () => {
  fill();
  const { startBatch } = it.desk.handlers;
  startBatch({ ...order(), out: folder() });
  expect((await ended()).problem?.code).toBe('batch-into-itself');
  const mine = it.path(`结果/${REPORTS[0]!.replace('.txt', '.docx')}`);
  mkdirSync(it.path('结果'));
  writeFileSync(mine, '原来的');
  startBatch(order());
  expect((await ended()).problem).toEqual({ code: 'batch-in-the-way', details: { path: mine } });
  expect(readFileSync(mine, 'utf8')).toBe('原来的');
  expect(readdirSync(it.path('结果'))).toHaveLength(1);
});

test('folders outside of what may be seen are refused', async () => {
  fill();
  const { surveyBatch, startBatch } = it.desk.handlers;
  await expect(surveyBatch('/etc')).rejects.toMatchObject({ code: 'outside-folder' });
  expect(() => startBatch({ ...order(), folder: '/etc' })).toThrow(expect.objectContaining({ code: 'outside-folder' }));
  expect(() => startBatch({ ...order(), out: '/etc' })).toThrow(expect.objectContaining({ code: 'outside-folder' }));
});
