import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell';
import { startApp, type App } from './start-app';

/** A published report, as most journeys begin with it. */
const PUBLISHED = '001_d31234125ce4b8f4.txt';

/** Begins a report of 某区人民政府 and waits for its page. */
export async function newReport({ page }: App): Promise<void> {
  await page.getByRole('button', { name: /^新建报告/u }).click();
  await page.getByRole('textbox', { name: '报告单位' }).fill('某区人民政府');
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
}

/** Reads a file of the documents folder, takes it as it was recognised, and waits for its page. */
export async function importReport({ page, folders, chooseFile }: App, name = PUBLISHED): Promise<void> {
  await chooseFile(() => page.getByRole('button', { name: /^导入文件/u }).click(), join(folders.documents, name));
  await page.getByRole('textbox', { name: '保存位置' }).and(page.locator('[value$=".shufa"]')).waitFor();
  await page.getByRole('button', { name: '接受并打开' }).click();
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
}

/** The app with a published report of that name among the documents. */
export function startWithPublished(name = PUBLISHED): Promise<App> {
  return startApp(({ documents }) =>
    copyFileSync(join(root, 'test', 'fixtures', 'reports', name), join(documents, name)),
  );
}
