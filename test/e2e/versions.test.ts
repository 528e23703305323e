import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readInput } from '../../electron/disk/read-input';
import { axeViolations } from './support/axe';
import { startApp, type App } from './support/start-app';
import { keepFirstVersion } from './support/keep-version';

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const text = (page: Page) => page.locator('[data-slate-editor]');
const saved = (page: Page) => page.getByText(/^已保存/u).waitFor();
const openVersions = async (page: Page) => {
  await page.getByRole('button', { name: /^稿次：/u }).click();
  await page.getByRole('menuitem', { name: '版本与对照…' }).click();
  await page.getByRole('heading', { name: '版本', exact: true }).waitFor();
};

test('a version is named, compared with what was written since, exported as a redline and put back as one step', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '先看一份示例报告' }).click();
  await text(page).waitFor();
  await openVersions(page);
  await keepFirstVersion(page, '送科长前', '王磊');
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: '返回正文' }).click();
  const paragraph = text(page).locator('.block-paragraph').nth(1);
  const before = await paragraph.textContent();
  await paragraph.click();
  await page.keyboard.press('Home');
  await page.keyboard.type('一年来办理复议案件一百二十三件。');
  await saved(page);
  await openVersions(page);
  await page.getByRole('list', { name: '版本' }).getByText('送科长前').click();
  await page.getByText('1段不同：').waitFor();
  expect(await page.locator('.redline ins').allInnerTexts()).toEqual(['一年来办理复议案件一百二十三件。']);

  expect(await axeViolations(page)).toEqual([]);

  const file = join(app.folders.documents, '对照.docx');
  await app.chooseFile(() => page.getByRole('button', { name: '导出对照…' }).click(), file);
  await page
    .getByText(/已导出修订对照/u)
    .first()
    .waitFor();
  expect(existsSync(file)).toBe(true);
  expect(JSON.stringify(readInput(file))).toContain('一年来办理复议案件一百二十三件。');

  await page.getByRole('button', { name: '恢复…' }).click();
  await dialog.getByRole('radio', { checked: true }).waitFor();
  await dialog.getByRole('radio', { disabled: false }).nth(1).check();
  await dialog.getByRole('button', { name: '恢复这一节' }).click();
  await page.getByText('已恢复为旧版文字。').first().waitFor();
  expect(await text(page).textContent()).not.toContain('一百二十三件');
  expect(await paragraph.textContent()).toBe(before);
  await page.keyboard.press('Control+z');
  await text(page).getByText('一百二十三件').waitFor();
  await saved(page);
});

test('what a session changed is a version the next time, with who did it', async () => {
  await app.restart();
  const { page } = app;
  await page
    .getByRole('button', { name: /^青溪区人民政府2025年度/u })
    .first()
    .click();
  await text(page).waitFor();
  await openVersions(page);
  const rows = page.locator('.versions-row');
  await rows.getByText(/自动/u).first().waitFor();
  expect(await rows.first().innerText()).toContain('王磊');
  expect(app.errors).toEqual([]);
});
