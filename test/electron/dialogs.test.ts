import { chooseFile } from '../../electron/dialogs';

const window = {} as never;

/** Electron's dialog, answering as a person would; keeps what it was asked. */
function fakeDialog(answer: string | null) {
  const asked: any[] = [];
  return {
    asked,
    showOpenDialog: async (...args: any[]) => {
      asked.push(args[1]);
      return { canceled: answer === null, filePaths: answer === null ? [] : [answer] };
    },
    showSaveDialog: async (...args: any[]) => {
      asked.push(args[1]);
      return { canceled: answer === null, filePath: answer ?? '' };
    },
  } as any;
}

test('opening starts in the documents folder and shows reports only', async () => {
  const dialog = fakeDialog('/d/a.shufa');
  expect(await chooseFile(dialog, window, { purpose: 'open' }, '/d')).toBe('/d/a.shufa');
  expect(dialog.asked).toEqual([
    {
      title: '打开报告',
      buttonLabel: '打开',
      defaultPath: '/d',
      filters: [{ name: '述法报告或加密副本', extensions: ['shufa', 'age'] }],
      properties: ['openFile'],
    },
  ]);
});

test('import takes Word and text', async () => {
  const dialog = fakeDialog(null);
  expect(await chooseFile(dialog, window, { purpose: 'import' }, '/d')).toBeNull();
  expect(dialog.asked[0].filters[0]).toEqual({ name: 'Word 或文本', extensions: ['docx', 'txt', 'md'] });
});

test.each([
  ['/d/报告', '/d/报告.docx'],
  ['/d/报告.DOCX', '/d/报告.DOCX'],
  ['/d/报告.2025', '/d/报告.2025.docx'],
])('saving to %s gives %s', async (chosen, path) => {
  const dialog = fakeDialog(chosen);
  expect(await chooseFile(dialog, window, { purpose: 'export-docx', suggested: '/d/某.docx' }, '/d')).toBe(path);
  expect(dialog.asked[0].defaultPath).toBe('/d/某.docx');
});

test('a cancelled save is null', async () => {
  expect(await chooseFile(fakeDialog(null), window, { purpose: 'save-report' }, '/d')).toBeNull();
});
