import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './start-app';

/** Exports the open report where the window proposes; returns the path of the one new .docx in the documents folder. */
export async function exportReport({ page, folders }: App): Promise<string> {
  const exported = () => readdirSync(folders.documents).filter((name) => name.endsWith('.docx'));
  const before = exported();
  await page.getByRole('banner').getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导出 Word 文件' });
  // Where something stands open, the gate asks why it is exported all the same.
  await dialog.getByRole('region', { name: '导出前还没有解决的问题' }).or(dialog.getByText('必备事项齐全')).waitFor();
  const reason = dialog.getByLabel('理由');
  if ((await reason.count()) > 0) await reason.fill('先送领导审阅');
  await dialog.getByRole('button', { name: /^(?:仍要)?导出$/u }).click();
  const done = page.getByRole('dialog', { name: '已导出' });
  await done.getByRole('button', { name: '完成' }).click();
  const [name, ...others] = exported().filter((one) => !before.includes(one));
  if (!name || others.length > 0) throw new Error(`Expected one new .docx, found ${[name, ...others].join(', ')}`);
  return join(folders.documents, name);
}
