import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ooxmlErrors } from '../support/ooxml';
import { exportReport } from './support/export-report';
import { root } from './support/shell';
import { startApp, type App } from './support/start-app';

const fixtures = join(root, 'test', 'fixtures', 'reports');
const reports = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));

let app: App;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    for (const name of reports) copyFileSync(join(fixtures, name), join(documents, name));
  });
});

afterAll(() => app?.close());

test.each(reports)('%s is imported, accepted and exported', async (name) => {
  const { page, folders } = app;
  await app.chooseFile(() => page.getByRole('button', { name: /^导入文件/u }).click(), join(folders.documents, name));
  await page.getByRole('region', { name: '没有收入正文的文字' }).waitFor();
  await page.getByRole('textbox', { name: '保存位置' }).and(page.locator('[value$=".shufa"]')).waitFor();
  await page.getByRole('button', { name: '接受并打开' }).click();
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
  expect(await ooxmlErrors(readFileSync(await exportReport(app)))).toEqual([]);
  await page.getByRole('button', { name: '首页', exact: true }).click();
  await page.getByRole('heading', { name: '最近的报告' }).waitFor();
});

test('each of them is among the recent reports', async () => {
  expect(await app.page.getByRole('table').getByRole('row').count()).toBe(reports.length + 1);
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
