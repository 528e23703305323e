import { readdirSync } from 'node:fs';
import { startApp, type App } from './support/start-app';

/** Over 64 KB as UTF-8, under 64 thousand characters: browsers count bytes where they limit. */
const PARAGRAPHS = 400;
const LONG_TEXT = Array.from({ length: PARAGRAPHS }, (_, i) => `第${i + 1}件事，${'依法行政。'.repeat(18)}`).join('\n');

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app?.close());

test('a text of forty thousand characters is pasted, accepted and saved whole', async () => {
  const { page, folders } = app;
  await page.getByRole('button', { name: /^粘贴文字/u }).click();
  await page.getByRole('textbox', { name: '报告全文' }).fill(LONG_TEXT);
  await page.getByRole('button', { name: '识别' }).click();
  await page.getByRole('textbox', { name: '报告单位' }).fill('某区人民政府');
  await page.getByRole('textbox', { name: '保存位置' }).and(page.locator('[value*="某区人民政府"]')).waitFor();
  await page.getByRole('button', { name: '接受并打开' }).click();
  await page.getByRole('textbox', { name: '报告正文' }).getByText('第1件事').click();
  await page.keyboard.type('　');
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

  await app.restart();
  await app.page
    .getByRole('button', { name: /某区人民政府/u })
    .first()
    .click();
  await app.page.getByRole('textbox', { name: '报告正文' }).getByText(`第${PARAGRAPHS}件事`).waitFor();
  expect(readdirSync(folders.documents).filter((name) => name.endsWith('.shufa'))).toHaveLength(1);
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
