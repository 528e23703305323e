import type { Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { startApp, type App } from './support/start-app';

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const text = (page: Page) => page.locator('[data-slate-editor]');
const saved = (page: Page) => page.getByText(/^已保存/u).waitFor();
const menu = async (page: Page, entry: RegExp) => {
  await page.getByRole('button', { name: /^稿次：/u }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};

test('from draft to discussion to sign-off: the text is locked, and a re-review says what became different', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '先看一份示例报告' }).click();
  await text(page).waitFor();
  const dialog = page.getByRole('dialog');
  await menu(page, /^讨论稿/u);
  await dialog.getByLabel('经办人').fill('王磊');
  await dialog.getByLabel('说明').fill('征求各单位意见');
  await dialog.getByRole('button', { name: '确定' }).click();
  await page.getByRole('button', { name: '稿次：讨论稿' }).waitFor();

  await menu(page, /^报送稿/u);
  await dialog.getByRole('button', { name: '签批并锁定' }).click();
  await dialog.getByText('请写明签批人。').waitFor();
  await dialog.getByLabel('签批人').fill('李区长');
  await dialog.getByRole('button', { name: '签批并锁定' }).click();
  const banner = page.locator('.lock-banner');
  await banner.getByText(/报送稿由李区长于\d{4}年\d+月\d+日签批，正文已锁定/u).waitFor();

  expect(await axeViolations(page)).toEqual([]);
  const signed = await text(page).textContent();
  expect(await text(page).getAttribute('contenteditable')).not.toBe('true');
  await text(page).locator('.block-paragraph').nth(1).click();
  await page.keyboard.type('偷偷加一句');
  await page.keyboard.press('Control+z');
  expect(await text(page).textContent()).toBe(signed);

  await app.restart();
  const again = app.page;
  await again
    .getByRole('button', { name: /^青溪区人民政府2025年度/u })
    .first()
    .click();
  const reopened = again.locator('.lock-banner');
  await reopened.getByText(/李区长/u).waitFor();
  await reopened.getByRole('button', { name: '重新修改…' }).click();
  const asked = again.getByRole('dialog');
  await asked.getByLabel('经办人').fill('王磊');
  await asked.getByRole('button', { name: '解除锁定' }).click();
  await asked.getByText('请写明修改的理由。').waitFor();
  await asked.getByLabel('理由').fill('区政府办公室要求补充数据');
  await asked.getByRole('button', { name: '解除锁定' }).click();
  await reopened.getByText(/签批后重新修改：区政府办公室要求补充数据/u).waitFor();

  await text(again).locator('.block-paragraph').nth(1).click();
  await again.keyboard.press('Home');
  await again.keyboard.type('补充一句。');
  await saved(again);
  await reopened.getByRole('button', { name: '与签批稿对照' }).click();
  await again.getByText('1段不同：').waitFor();
  expect(await again.locator('.redline ins').allInnerTexts()).toEqual(['补充一句。']);
  await again.getByRole('button', { name: '返回正文' }).click();
  await menu(again, /^报送稿/u);
  await asked.getByLabel('签批人').fill('李区长');
  await asked.getByRole('button', { name: '签批并锁定' }).click();
  await menu(again, /^稿次记录/u);
  await asked.getByText('与上次签批稿相比1段不同，增5字、删0字').waitFor();
  await asked.getByText('重新修改，退回送审稿').waitFor();
  expect(app.errors).toEqual([]);
});

test('an office renames, adds and leaves out stages, and its reports follow', async () => {
  const { page } = app;
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await menu(page, /^稿次设置/u);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('第2个稿次的名称').fill('征求意见稿');
  await dialog.getByLabel('使用“公开稿”').uncheck();
  await dialog.getByRole('button', { name: '新增稿次' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('稿次名称不能空着。').waitFor();
  await dialog.getByLabel('第6个稿次的名称').fill('归档稿');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^稿次：/u }).click();
  const entries = await page.getByRole('menuitem').allInnerTexts();
  const names = entries.map((entry) => entry.split('\n')[0]!.replace(/（签批）/u, ''));
  expect(names.slice(0, 5)).toEqual(['初稿', '征求意见稿', '送审稿', '报送稿', '归档稿']);
});
