import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePath, safeFileName } from '../../../electron/disk/free-path';
import { writeError } from '../../../electron/disk/fs-error';
import { writeFileSafely } from '../../../electron/disk/write-file';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const code = (name: string) => expect.objectContaining({ code: name });
const bytes = (text: string) => new TextEncoder().encode(text);

test('a file is replaced whole and nothing is left beside it', () => {
  const path = join(folder(), '报告.docx');
  writeFileSync(path, '旧');
  writeFileSafely(path, bytes('新的内容'));
  expect(readFileSync(path, 'utf8')).toBe('新的内容');
  expect(readdirSync(folder())).toEqual(['报告.docx']);
});

test('a folder that is not there, and a folder in place of a file, are named', () => {
  expect(() => writeFileSafely(join(folder(), '无', 'a.docx'), bytes('x'))).toThrow(
    expect.objectContaining({ code: 'folder-missing', details: { path: join(folder(), '无') } }),
  );
  mkdirSync(join(folder(), 'a.docx'));
  expect(() => writeFileSafely(join(folder(), 'a.docx'), bytes('x'))).toThrow(code('not-a-file'));
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'no-access'],
  ['EACCES', 'no-access'],
  ['EBUSY', 'file-busy'],
  ['EIO', 'write-failed'],
])('the system’s %s becomes %s', (system, ours) => {
  expect(writeError(Object.assign(new Error(), { code: system }), 'x').code).toBe(ours);
});

test('a name is made valid on Windows, and free in its folder', () => {
  expect(safeFileName('关于2025年/报告："终稿"?. ')).toBe('关于2025年报告：终稿');
  expect(safeFileName('???')).toBe('未命名');
  writeFileSync(join(folder(), '报告.docx'), '');
  chmodSync(join(folder(), '报告.docx'), 0o444);
  expect(freePath(folder(), '报告', 'docx')).toBe(join(folder(), '报告（2）.docx'));
});
