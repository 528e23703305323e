import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import type { FileChoice } from '../core/api';

const REPORT: FileFilter = { name: '述法报告', extensions: ['shufa'] };
const SEALED: FileFilter = { name: '加密副本', extensions: ['age'] };
const WORD: FileFilter = { name: 'Word 文档', extensions: ['docx'] };
const SHEET: FileFilter = { name: 'Excel 工作簿', extensions: ['xlsx'] };
const ITEMS: FileFilter = { name: '述法检查项', extensions: ['json'] };
const TEXT: FileFilter = { name: '文本', extensions: ['txt', 'md'] };

const choices: Readonly<
  Record<FileChoice['purpose'], { save: boolean; folder?: true; title: string; button: string; filters: FileFilter[] }>
> = {
  open: {
    save: false,
    title: '打开报告',
    button: '打开',
    filters: [{ name: '述法报告或加密副本', extensions: ['shufa', 'age'] }],
  },
  backups: { save: false, title: '看哪份报告的备份', button: '选定', filters: [REPORT] },
  import: {
    save: false,
    title: '导入已有报告',
    button: '导入',
    filters: [{ name: 'Word 或文本', extensions: ['docx', 'txt', 'md'] }, WORD, TEXT],
  },
  'last-year': {
    save: false,
    title: '选择上年报告',
    button: '选定',
    filters: [{ name: '上年报告', extensions: ['shufa', 'docx', 'txt', 'md'] }],
  },
  'save-report': { save: true, title: '保存报告', button: '保存', filters: [REPORT] },
  'export-docx': { save: true, title: '导出 Word 公文', button: '导出', filters: [WORD] },
  'export-folder': { save: true, title: '选择导出文件夹', button: '选定', filters: [] },
  'batch-folder': { save: false, folder: true, title: '选择报告所在的文件夹', button: '选定', filters: [] },
  verify: { save: false, title: '核对 Word 文件', button: '核对', filters: [WORD] },
  returned: {
    save: false,
    title: '并入返回稿',
    button: '打开',
    filters: [{ name: '返回稿', extensions: ['docx', 'shufa'] }],
  },
  'import-items': {
    save: false,
    title: '导入检查项',
    button: '导入',
    filters: [{ name: 'Excel 工作簿或述法检查项', extensions: ['xlsx', 'json'] }, SHEET, ITEMS],
  },
  seal: { save: true, title: '加密副本', button: '保存', filters: [SEALED] },
  'export-log': { save: true, title: '导出日志', button: '导出', filters: [{ name: '文本', extensions: ['txt'] }] },
  'export-items': { save: true, title: '导出检查项', button: '导出', filters: [SHEET, ITEMS] },
};

/** Asks for a file by the system's own dialog; null when cancelled. */
export async function chooseFile(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: BrowserWindow,
  { purpose, suggested }: FileChoice,
  documents: string,
): Promise<string | null> {
  const { save, folder, title, button, filters } = choices[purpose];
  const options = { title, buttonLabel: button, filters, defaultPath: suggested ?? documents };
  if (save) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    const extensions = filters.flatMap((filter) => filter.extensions);
    return canceled || filePath === '' ? null : withExtension(filePath, extensions);
  }
  const properties: ['openDirectory' | 'openFile'] = [folder ? 'openDirectory' : 'openFile'];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { ...options, properties });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Linux dialogs do not add the extension by themselves. */
function withExtension(path: string, extensions: readonly string[]): string {
  if (extensions.length === 0) return path;
  const has = extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
  return has ? path : `${path}.${extensions[0]!}`;
}
