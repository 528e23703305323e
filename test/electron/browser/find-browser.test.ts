import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowser, hasDisplay } from '../../../electron/browser/find-browser';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shufa browsers '));
  for (const name of ['a', 'b']) mkdirSync(join(folder, name));
});

afterEach(() => rmSync(folder, { recursive: true }));

const path = () => ['', join(folder, 'a'), join(folder, 'b')].join(delimiter);

test('Chromium is taken before Edge wherever on the PATH they are', () => {
  writeFileSync(join(folder, 'a', 'microsoft-edge'), '');
  expect(findBrowser({ PATH: path() }, 'linux')).toBe(join(folder, 'a', 'microsoft-edge'));
  writeFileSync(join(folder, 'b', 'chromium'), '');
  expect(findBrowser({ PATH: path() }, 'linux')).toBe(join(folder, 'b', 'chromium'));
});

test('none installed is null', () => {
  expect(findBrowser({ PATH: path() }, 'linux')).toBeNull();
  expect(findBrowser({}, 'win32')).toBeNull();
});

test('an office can name its own browser', () => {
  writeFileSync(join(folder, 'own'), '');
  expect(findBrowser({ PATH: path(), SHUFA_BROWSER: join(folder, 'own') }, 'linux')).toBe(join(folder, 'own'));
});

test('Linux shows windows only where there is a display', () => {
  expect([hasDisplay({}, 'linux'), hasDisplay({ DISPLAY: ':0' }, 'linux'), hasDisplay({}, 'win32')]).toEqual([
    false,
    true,
    true,
  ]);
});
