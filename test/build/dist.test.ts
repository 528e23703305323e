import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'build', script), ...args], { cwd: root, encoding: 'utf8' });

test('packages for Linux and Windows hold the built app, SQLite for that machine and nothing else, and can export', () => {
  const { status, stdout, stderr } = run('dist-check.mjs', '--only', 'linux-x64,win32-arm64');
  expect([status, stderr]).toEqual([0, expect.stringContaining('win32-arm64')]);
  const { targets, failures, budget } = JSON.parse(stdout) as {
    targets: { name: string; bytes: number; wrong: string[] }[];
    failures: number;
    budget: number;
  };
  expect(targets.map(({ name, wrong }) => [name, wrong])).toEqual([
    ['linux-x64', []],
    ['win32-arm64', []],
  ]);
  expect(failures).toBe(0);
  expect(Math.max(...targets.map(({ bytes }) => bytes))).toBeLessThan(budget);
}, 180_000);

test('a target that does not exist is named with those that do', () => {
  const { status, stderr } = run('dist-check.mjs', '--only', 'amiga');
  expect([status, stderr]).toEqual([2, expect.stringContaining('linux-x64、linux-arm64、win32-x64、win32-arm64')]);
});

test('icons are whole: an ICO lists pictures of the sizes that Windows asks for', () => {
  for (const name of ['icon.ico', 'report.ico']) {
    const bytes = readFileSync(join(root, 'build', name));
    const count = bytes.readUInt16LE(4);
    const sizes = Array.from({ length: count }, (_, n) => bytes.readUInt8(6 + 16 * n) || 256);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (let n = 0; n < count; n += 1) {
      const at = bytes.readUInt32LE(6 + 16 * n + 12);
      expect(bytes.subarray(at + 1, at + 4).toString()).toBe('PNG');
    }
  }
});
