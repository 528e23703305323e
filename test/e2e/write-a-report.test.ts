import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { docxParts, ooxmlErrors } from '../support/ooxml';
import { exportReport } from './support/export-report';
import { startApp, type App } from './support/start-app';

const SENTENCE = '全年开展行政执法监督检查12次，纠正问题36个。';
const LAST_WORDS = '下一步将继续努力。';

/** Where the outline waits for text. */
const emptyParagraphs = (text: Locator) => text.locator('[data-block]').filter({ hasText: /^\s*$/u });
const reportText = ({ page }: App) => page.getByRole('textbox', { name: '报告正文' });
const saved = ({ page }: App) => page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app?.close());

test('a report is begun from a template and written', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^新建报告/u }).click();
  await page.getByRole('radio', { name: /街道/u }).click();
  await page.getByRole('textbox', { name: '报告单位' }).fill('某区某街道办事处');
  await page.getByRole('textbox', { name: '报告年度' }).fill('2025');
  await app.chooseFile(
    () => page.getByRole('button', { name: '更改…' }).click(),
    join(app.folders.documents, '街道报告.shufa'),
  );
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await emptyParagraphs(reportText(app)).first().click();
  await page.keyboard.type(SENTENCE);
  await saved(app);
});

test('what was written is there after the window was closed, even when it closed at once', async () => {
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.insertText(LAST_WORDS);
  await app.restart();
  await app.page.getByRole('button', { name: /^某区某街道办事处/u }).click();
  await reportText(app).getByText(SENTENCE, { exact: true }).waitFor();
  await reportText(app).getByText(LAST_WORDS, { exact: true }).waitFor();
});

test('the report is exported to a .docx that Word takes, without guidance', async () => {
  const bytes = readFileSync(await exportReport(app));
  const document = docxParts(bytes)['word/document.xml']!;
  expect(document).toContain(SENTENCE);
  expect(document).not.toContain('写作提示');
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
