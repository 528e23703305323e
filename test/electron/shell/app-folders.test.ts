import { appFolders } from '../../../electron/shell/app-folders';

test('the program brings templates and page; the user’s folders follow the system', () => {
  const folders = appFolders('/opt/述法', { XDG_DATA_HOME: '/home/u/.data' });
  expect(folders).toMatchObject({ templates: '/opt/述法/templates', renderer: '/opt/述法/out/renderer' });
  if (process.platform === 'linux') expect(folders.data).toBe('/home/u/.data/shufa');
});

test('an office can put the user’s folders elsewhere', () => {
  expect(appFolders('/opt', { SHUFA_DATA: '/share/data', SHUFA_DOCUMENTS: '/share/文档' })).toMatchObject({
    data: '/share/data',
    documents: '/share/文档',
  });
});
