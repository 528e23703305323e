import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../core/proof/finding';
import { ignoreFinding } from '../../../core/proof/ignore';
import { openReportFile } from '../../../electron/store/report-file';
import { FIXTURES, shufa } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const SOURCE = join(FIXTURES, '001_d31234125ce4b8f4.txt');

interface Checked {
  items: { id: string; status: string }[];
  findings: Finding[];
  summary: { errors: number; ignored: number };
}
const check = async (...args: string[]): Promise<Checked> =>
  JSON.parse((await shufa(folder(), 'check', ...args, '--json')).out) as Checked;

async function imported(): Promise<string> {
  await shufa(folder(), 'import', SOURCE, '报告.shufa');
  return join(folder(), '报告.shufa');
}

/** Last year's report: the same text a year earlier. */
function lastYear(): string {
  const path = join(folder(), '去年.txt');
  writeFileSync(path, readFileSync(SOURCE, 'utf8').replaceAll('2023年', '2022年'));
  return path;
}

test('what a person ignored in the .shufa is left out of the findings and counted', async () => {
  const path = await imported();
  const before = await check(path);
  const file = openReportFile(path);
  const report = file.read();
  const one = before.findings.find(({ rule }) => rule === 'wrong-word')!;
  const many = before.findings.find(({ rule }) => rule === 'half-width')!;
  file.setNote(ignoreFinding(report, one, 'place', 'n1', ''));
  file.setNote(ignoreFinding(report, many, 'class', 'n2', ''));
  file.close();
  const after = await check(path);
  const halfWidth = before.findings.filter(({ rule }) => rule === 'half-width').length;
  expect(after.summary.ignored).toBe(halfWidth + 1);
  expect(after.findings.length).toBe(before.findings.length - halfWidth - 1);
  expect(after.findings).not.toContainEqual(one);
});

test('nothing is ignored in a file that holds no notes', async () => {
  expect((await check(SOURCE)).summary.ignored).toBe(0);
});

test('plans copied from last year make S4-07 fail, which nobody can tell without last year’s report', async () => {
  const status = async (...args: string[]) =>
    (await check(SOURCE, ...args)).items.find(({ id }) => id === 'S4-07')!.status;
  expect([await status(), await status('--last-year', lastYear())]).toEqual(['manual', 'weak']);
});

test('the last year that a .shufa remembers is compared without being asked for', async () => {
  const path = await imported();
  const copied = async () => (await check(path)).findings.filter(({ rule }) => rule === 'carried-over').length;
  expect(await copied()).toBe(0);
  const file = openReportFile(path);
  file.setNote({ kind: 'last-year', id: 'file', path: lastYear() });
  file.close();
  expect(await copied()).toBeGreaterThan(20);
});

test('last year’s file is found beside the report when both moved to another folder', async () => {
  const path = await imported();
  lastYear();
  const file = openReportFile(path);
  file.setNote({ kind: 'last-year', id: 'file', path: '/gone/从前/去年.txt' });
  file.close();
  expect((await check(path)).findings.some(({ rule }) => rule === 'carried-over')).toBe(true);
});
