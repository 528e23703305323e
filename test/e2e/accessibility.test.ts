import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expectClean } from './support/axe';
import { startWithPublished } from './support/first-report';
import type { App } from './support/start-app';

const REPORT = '001_d31234125ce4b8f4.txt';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await startWithPublished();
  page = app.page;
});

afterAll(() => app?.close());

const text = () => page.getByRole('textbox', { name: '报告正文' });
const panel = () => page.getByRole('complementary', { name: '检查' });

async function dialog(open: () => Promise<void>): Promise<void> {
  await open();
  await page.getByRole('dialog').waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('the first screen, empty', async () => {
  await page.getByRole('button', { name: '先看一份示例报告' }).waitFor();
  await expectClean(page);
});

test('a new report', () => dialog(() => page.getByRole('button', { name: /^新建报告/u }).click()));

test('pasting text', () => dialog(() => page.getByRole('button', { name: /^粘贴文字/u }).click()));

test('choosing a file', async () => {
  if ((await page.evaluate(() => 'api' in window)) === true) return; // The system's own dialog is not ours to test.
  await dialog(() => page.getByRole('button', { name: /^导入文件/u }).click());
});

test('what was recognised in a file', async () => {
  await app.chooseFile(
    () => page.getByRole('button', { name: /^导入文件/u }).click(),
    join(app.folders.documents, REPORT),
  );
  await page.getByRole('textbox', { name: '保存位置' }).and(page.locator('[value$=".shufa"]')).waitFor();
  await expectClean(page);
  await page.getByRole('button', { name: '接受并打开' }).click();
});

test('the editor with its checklist, an item opened', async () => {
  await text().waitFor();
  await panel().getByRole('listitem').first().waitFor();
  await expectClean(page);
  await panel().getByRole('listitem').getByRole('button').first().click();
  await expectClean(page);
});

test('findings, one class opened', async () => {
  await panel().getByRole('tab', { name: /^疑点/u }).click();
  const group = panel().getByRole('button', { expanded: false }).first();
  if ((await group.count()) > 0) await group.click();
  await expectClean(page);
});

test('the bar to find and replace, with what F7 tells', async () => {
  await text().click();
  await page.keyboard.press('Control+h');
  await page.keyboard.type('法治');
  await page.keyboard.press('F7');
  await page.getByRole('status').filter({ hasText: /^疑点/u }).waitFor();
  await expectClean(page);
});

test('headings, keys, count and export', async () => {
  await dialog(() => page.keyboard.press('Control+g'));
  await dialog(() => page.keyboard.press('Control+/'));
  await dialog(() =>
    page
      .getByRole('button', { name: /^全文|字$/u })
      .first()
      .click(),
  );
  await dialog(() => page.keyboard.press('Control+e'));
});

test('the dashboards', async () => {
  await page.getByRole('button', { name: '概览', exact: true }).click();
  const tabs = page.locator('main, .editor-screen').getByRole('tab').filter({ visible: true });
  await expectClean(page);
  for (const tab of await tabs.all()) {
    await tab.click();
    await expectClean(page);
  }
  await page.getByRole('button', { name: '概览', exact: true }).click();
});

test('at 200 % on a small screen nothing is cut off, and the panes come over the page', async () => {
  await page.setViewportSize({ width: 640, height: 360 });
  await text().waitFor();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input')]
      .filter((one) => one.getClientRects().length > 0 && !one.closest('.side-pane, .editor-desk'))
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1;
      })
      .map((one) => one.getAttribute('aria-label') ?? one.textContent),
  );
  expect(cut).toEqual([]);
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await panel().waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('报告正文');
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
