import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES, shufa } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const run = (...args: string[]) => shufa(folder(), ...args);
const show = async (name: string) => JSON.parse((await run('show', name, '--json')).out);

beforeEach(async () => {
  copyFileSync(join(FIXTURES, readdirSync(FIXTURES)[0]!), join(folder(), '稿.txt'));
  await run('import', '稿.txt', '报告.shufa');
});

test('a report whose first page is gone is read into a new file, and told of line by line', async () => {
  const saved = await show('报告.shufa');
  const bytes = readFileSync(join(folder(), '报告.shufa'));
  bytes.fill(0, 0, 4096);
  writeFileSync(join(folder(), '报告.shufa'), bytes);
  expect((await run('show', '报告.shufa', '--json')).code).toBe(3);

  const { code, out, err } = await run('recover', '报告.shufa', '找回.shufa', '--json');
  expect([code, err.split('\n')[0]]).toEqual([0, expect.stringMatching(/^找回 \d+ 个段落/u)]);
  expect(JSON.parse(out)).toMatchObject({ missing: null, head: true });
  const found = await show('找回.shufa');
  expect([found.title, found.unit, found.year]).toEqual([saved.title, saved.unit, saved.year]);
  expect(found.chars).toBe(saved.chars);
  expect(readFileSync(join(folder(), '报告.shufa')).equals(bytes)).toBe(true);
});

test('what holds no report says so in one sentence and leaves nothing behind', async () => {
  const { code, err } = await run('recover', '稿.txt', '找回.shufa');
  expect([code, err.split('\n').length]).toEqual([3, 1]);
  expect(err).toContain('未被改动');
  expect(existsSync(join(folder(), '找回.shufa'))).toBe(false);
});

test('a report that is there is not written over', async () => {
  const before = readFileSync(join(folder(), '报告.shufa'));
  expect((await run('recover', '报告.shufa', '报告.shufa')).code).toBe(3);
  expect(readFileSync(join(folder(), '报告.shufa')).equals(before)).toBe(true);
});
