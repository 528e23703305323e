import { posix, win32 } from 'node:path';
import { joinPath, splitPath } from '../../../renderer/ui/paths';

test.each([
  ['C:\\Users\\张三\\我的 文档\\报告.shufa', win32],
  ['D:\\报告.shufa', win32],
  ['\\\\服务器\\共享\\报告.docx', win32],
  ['/home/张三/文 档/报告.shufa', posix],
  ['/报告.shufa', posix],
])('%s is taken apart and put together as its system does', (path, system) => {
  const { folder, name } = splitPath(path);
  expect(name).toBe(system.basename(path));
  expect(system.join(folder, '.')).toBe(system.join(system.dirname(path), '.'));
  expect(joinPath(folder, name)).toBe(path);
});

test('a bare name has no folder', () => {
  expect(splitPath('报告.docx')).toEqual({ folder: '', name: '报告.docx' });
});
