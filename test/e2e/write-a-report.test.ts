import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { ooxmlErrors } from '../support/ooxml';
import { startApp, type App } from './support/start-app';

const SENTENCE = '全年开展行政执法监督检查12次，纠正问题36个。';

/** Where the outline waits for text. */
const emptyParagraphs = (text: Locator) => text.locator('[data-block]').filter({ hasText: /^\s*$/u });

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app?.close());

test('a report is begun from a template, written, and is there after the window was closed', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^新建报告/u }).click();
  await page.getByRole('radio', { name: /街道/u }).click();
  await page.getByRole('textbox', { name: '报告单位' }).fill('某区某街道办事处');
  await page.getByRole('textbox', { name: '报告年度' }).fill('2025');
  await page.getByRole('button', { name: '新建', exact: true }).click();

  const text = page.getByRole('textbox', { name: '报告正文' });
  await text.getByText('某区某街道办事处').first().waitFor();
  await emptyParagraphs(text).first().click();
  await page.keyboard.insertText(SENTENCE);
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

  await app.restart();
  await app.page.getByRole('button', { name: /^某区某街道办事处/u }).click();
  await app.page.getByRole('textbox', { name: '报告正文' }).getByText(SENTENCE).waitFor();
});

test('the report is exported to a .docx that Word takes', async () => {
  const { page, folders } = app;
  const path = join(folders.documents, '送审.docx');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  expect(existsSync(path)).toBe(true);
  expect(await ooxmlErrors(readFileSync(path))).toEqual([]);
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
