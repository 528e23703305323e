import { ReactEditor } from 'slate-react';
import { notify } from '../ui/toasts';
import { insertLines } from './commands/insert-lines';
import type { ReportEditor } from './slate-types';

/** 粘贴 of a menu: what Ctrl+V would put in. Says so where the shell does not let a menu look at the clipboard. */
export async function pasteAll(editor: ReportEditor): Promise<void> {
  await withClipboard(async () => {
    const data = new DataTransfer();
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types.filter((one) => one.startsWith('text/')))
        data.setData(type, await (await item.getType(type)).text());
    }
    ReactEditor.insertData(editor, data);
  });
}

/** 只粘贴文字: the words alone, without tables and headings of where they come from. */
export async function pasteText(editor: ReportEditor): Promise<void> {
  await withClipboard(async () => insertLines(editor, await navigator.clipboard.readText()));
}

async function withClipboard(paste: () => Promise<void>): Promise<void> {
  try {
    await paste();
  } catch {
    notify('浏览器不允许从菜单粘贴，请按 Ctrl+V（只粘贴文字按 Ctrl+Shift+V）。', 'error');
  }
}
