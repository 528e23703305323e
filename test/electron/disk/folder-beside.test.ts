import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderBeside } from '../../../electron/disk/folder-beside';

const folder = mkdtempSync(join(tmpdir(), '述法 beside '));
afterAll(() => rmSync(folder, { recursive: true }));

test('what belongs to a report is proposed in its folder', () => {
  expect(folderBeside(join(folder, '报告.shufa'), '/文档')).toBe(folder);
});

test('where nobody can write, the documents folder is proposed', () => {
  expect(folderBeside(join(folder, '没有这个文件夹', '报告.shufa'), '/文档')).toBe('/文档');
});
