import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWindowState, writeWindowState } from '../../../electron/shell/window-state';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1280, height: 984 },
];
const usual = { bounds: { width: 1360, height: 900 }, maximized: false };

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shufa-window-'));
  path = join(folder, 'data', 'window.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a window comes back where it was', () => {
  writeWindowState(path, { x: 1950, y: 20, width: 1200, height: 800 }, true);
  expect(readWindowState(path, screens)).toEqual({
    bounds: { x: 1950, y: 20, width: 1200, height: 800 },
    maximized: true,
  });
});

test('a window on a screen that is gone opens at the usual place', () => {
  writeWindowState(path, { x: 4000, y: 20, width: 1200, height: 800 }, true);
  expect(readWindowState(path, screens)).toEqual({ ...usual, maximized: true });
});

test('a window with its title bar above the screen opens at the usual place', () => {
  writeWindowState(path, { x: 100, y: -400, width: 1200, height: 800 }, false);
  expect(readWindowState(path, screens)).toEqual(usual);
});

test('a window larger than its screen is made to fit, and one too small is made usable', () => {
  writeWindowState(path, { x: 1930, y: 0, width: 1900, height: 300 }, false);
  expect(readWindowState(path, screens).bounds).toEqual({ x: 1930, y: 0, width: 1280, height: 640 });
});

test.each(['', '{', '[]', 'null', '{"bounds":{"x":"0","y":0,"width":1,"height":1}}'])(
  'a state file holding %j is as good as none',
  (text) => {
    writeWindowState(path, { x: 0, y: 0, width: 1, height: 1 }, false);
    writeFileSync(path, text);
    expect(readWindowState(path, screens)).toEqual(usual);
  },
);

test('no state file means the usual place, and a state that cannot be written is no error', () => {
  expect(readWindowState(path, screens)).toEqual(usual);
  writeFileSync(join(folder, 'data'), 'a file where the folder should be');
  expect(() => writeWindowState(path, { x: 0, y: 0, width: 1, height: 1 }, false)).not.toThrow();
});
