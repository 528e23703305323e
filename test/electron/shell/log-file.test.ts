import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logFile } from '../../../electron/shell/log-file';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'shufa-log-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('each problem is a line with its time, in a folder made for it', () => {
  const log = logFile(join(folder, 'new'));
  log('one');
  log('two');
  expect(readFileSync(join(folder, 'new', 'log.txt'), 'utf8')).toMatch(/^\d{4}-\S+Z one\n\d{4}-\S+Z two\n$/u);
});

test('a log over 1 MB becomes the one older log', () => {
  writeFileSync(join(folder, 'log.txt'), 'x'.repeat(1024 * 1024 + 1));
  logFile(folder)('new');
  expect(readdirSync(folder).sort()).toEqual(['log.old.txt', 'log.txt']);
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toMatch(/Z new\n$/u);
});

test('a log that cannot be written stops nothing', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => logFile(join(folder, 'file'))('x')).not.toThrow();
});
