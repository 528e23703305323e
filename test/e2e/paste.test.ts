import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { copyAs } from './support/copy-as';
import { newReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

const sample = (name: string) => readFileSync(join(__dirname, '../fixtures/clipboard', `${name}.html`), 'utf8');

let app: App;
let text: Locator;

beforeAll(async () => {
  app = await startApp();
  const { page } = app;
  await newReport(app);
  text = page.getByRole('textbox', { name: '报告正文' });
  await text.locator('.block-paragraph').nth(1).click();
});

afterAll(() => app?.close());

const block = (words: string) => text.locator('[data-block]').filter({ hasText: words });
const paste = async (name: string, plain = '另一种文字\r\n') => {
  await copyAs(app.page, sample(name), plain);
  await app.page.keyboard.press('Control+v');
};

test('text of Word comes in with its headings, and one undo takes it out', async () => {
  const { page } = app;
  const before = await text.locator('[data-block]').count();
  await paste('word-styles-and-lists');
  await block('主要举措和成效').and(page.locator('.level-1')).last().waitFor();
  await block('完善裁量基准').and(page.locator('.level-3.run-in')).waitFor();
  await page.keyboard.press('Control+z');
  await block('完善裁量基准').waitFor({ state: 'detached' });
  expect(await text.locator('[data-block]').count()).toBe(before);
});

test('what Word keeps beside the text does not leak in, and that is said', async () => {
  const { page } = app;
  await paste('word-comments-and-changes');
  await block('全区共受理行政复议案件36件，办结率100%。').waitFor();
  expect(await text.innerText()).not.toMatch(/张1|请核对|百分之百|整个删去/u);
  await page.getByRole('status').filter({ hasText: '修订中已删除的文字没有带入' }).first().waitFor();
});

test('lines around a page are left out, looked at and put back', async () => {
  const { page } = app;
  await paste('chromium-government-page');
  await block('全年主动公开信息3200条').waitFor();
  expect(await text.innerText()).not.toContain('扫一扫');
  await page.getByRole('button', { name: '查看' }).click();
  const dialog = page.getByRole('dialog', { name: '没有放进正文的内容' });
  await dialog.getByRole('checkbox', { name: /扫一扫/u }).check();
  await dialog.getByRole('button', { name: '放回所选' }).click();
  await block('扫一扫在手机打开当前页').waitFor();
});

test('cells of Excel become a table', async () => {
  await text.locator('.block-paragraph').last().click();
  await app.page.keyboard.press('End');
  await paste('excel-range', '单位\t立案（件）\t罚没（万元）\r\n');
  await expectCells(['单位', '立案（件）', '罚没（万元）', '市场监管局', '1,024', '86.5', '合计', '1,110.5']);
});

test('with Ctrl+Shift+V only the text comes in', async () => {
  const { page } = app;
  await text.locator('.block-paragraph').nth(1).click();
  await page.keyboard.press('End');
  await copyAs(page, sample('excel-range'), '只要文字');
  await page.keyboard.press('Control+Shift+v');
  await block('只要文字').waitFor();
  expect(await text.locator('table').count()).toBe(1);
});

test('blocks copied within the report come in the same, and nothing reported an error', async () => {
  const { page } = app;
  await block('推进政务公开').click({ position: { x: 60, y: 10 } });
  await page.keyboard.press('Home');
  await block('优化营商环境').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+c');
  await text.locator('.block-paragraph').last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await block('推进政务公开').and(page.locator('.run-in')).nth(1).waitFor();
  const ids = await text.locator('[data-block]').evaluateAll((all) => all.map((one) => one.getAttribute('data-block')));
  expect(new Set(ids).size).toBe(ids.length);
  expect(app.errors).toEqual([]);
});

async function expectCells(texts: readonly string[]): Promise<void> {
  const cells = text.locator('td, th');
  await cells.nth(texts.length - 1).waitFor();
  expect((await cells.allInnerTexts()).map((cell) => cell.trim())).toEqual(texts);
}
