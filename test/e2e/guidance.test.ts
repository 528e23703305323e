import type { Locator } from 'playwright-core';
import { newReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

let app: App;

beforeAll(async () => {
  app = await startApp();
  await newReport(app);
  await heading(0).waitFor();
});

afterAll(() => app?.close());

const heading = (n: number) => app.page.getByRole('textbox', { name: '报告正文' }).locator('.block-heading').nth(n);
const guidance = (one: Locator) => one.getAttribute('data-guidance');
const outline = () => app.page.getByRole('navigation', { name: '大纲' });

test('a thin section asks in one line, and shows data and an example where one writes', async () => {
  expect((await guidance(heading(1)))!.split('\n')).toHaveLength(1);
  await heading(1).locator('.heading-line').click();
  await app.page.waitForFunction(() => document.querySelectorAll('[data-guidance*="例句"]').length === 1);
  expect(await guidance(heading(1))).toMatch(/^写作提示：.+\n备好数据：.+\n例句：/u);
});

test('it is closed by a click on 收起 and stays closed when the report is opened again', async () => {
  const { page } = app;
  const box = (await heading(1).boundingBox())!;
  await page.mouse.click(box.x + box.width - 24, box.y + box.height - 18);
  await page.waitForFunction(() => !document.querySelector('[data-guidance*="例句"]'));
  expect(await guidance(heading(2))).not.toBeNull();
  await page.getByRole('button', { name: '首页', exact: true }).click();
  await page.getByRole('button', { name: /^某区人民政府/u }).click();
  await page.waitForFunction(() => document.querySelectorAll('.block-heading')[2]?.hasAttribute('data-guidance'));
  expect(await guidance(heading(1))).toBeNull();
});

test('the outline shows it again, and writing makes it go', async () => {
  const { page } = app;
  await outline().locator('.outline-row').nth(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: '显示写作提示' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.block-heading')[1]!.hasAttribute('data-guidance'));
  await heading(1).locator('.heading-line').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(
    '全年办理行政许可一万二千件，办结率百分之九十九，群众满意度进一步提升，营商环境持续优化。',
  );
  await page.waitForFunction(() => !document.querySelectorAll('.block-heading')[1]!.hasAttribute('data-guidance'));
  expect(app.errors).toEqual([]);
});
