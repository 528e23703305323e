import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from './support/axe';
import { importReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

let app: App;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    copyFileSync('test/fixtures/reports/001_d31234125ce4b8f4.txt', join(documents, '报告.txt'));
  });
  const { page } = app;
  await importReport(app, '报告.txt');
  await page.getByRole('button', { name: '菜单', exact: true }).click();
  await page.getByRole('menuitem', { name: '公文要素…' }).click();
  const dialog = page.getByRole('dialog', { name: '公文要素' });
  await dialog.getByRole('button', { name: '报送稿（上级）' }).click();
  await dialog.getByLabel('发文字号').fill('乙政〔2024〕1号');
  await dialog.getByRole('tab', { name: '版头和落款' }).click();
  await dialog.getByLabel('机关标志').fill('乙区人民政府文件');
  await dialog.getByLabel('签发人').fill('张三、李四');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
});
afterAll(() => app?.close());

test('a copy is seen page by page before it is written, and prints as it is seen', async () => {
  const { page, folders } = app;
  await page.keyboard.press('Control+e');
  const gate = page.getByRole('dialog', { name: '导出 Word 文件' });
  await gate.getByRole('checkbox', { name: /报送稿（上级）/u }).check();
  await gate.getByRole('button', { name: '预览…' }).click();
  const preview = page.getByRole('dialog', { name: '预览' });
  const sheets = preview.getByRole('article');
  await sheets.first().waitFor();
  await preview.getByLabel('稿本').selectOption({ label: '报送稿（上级）' });
  await preview.getByText('乙区人民政府文件').waitFor();
  expect(await sheets.first().textContent()).toContain('乙政〔2024〕1号');
  expect(await sheets.first().textContent()).toContain('签发人：');
  const count = await sheets.count();
  expect(await sheets.nth(count - 1).textContent()).toContain(`— ${count} —`);
  expect(await axeViolations(page)).toEqual([]);

  const path = join(folders.data, 'preview.pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(new RegExp(`Pages:\\s+${count}\\n`, 'u'));
  expect(info).toMatch(/Page size:\s+59[45][.\d]* x 84[12]/u);
  const words = execFileSync('pdftotext', ['-f', '2', '-l', '2', path, '-'], { encoding: 'utf8' });
  expect(words).toMatch(/—\s*2\s*—/u);
  await preview.getByRole('button', { name: '关闭' }).first().click();
  await gate.waitFor();
});
