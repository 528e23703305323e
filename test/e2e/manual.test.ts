import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { docxParts, ooxmlErrors } from '../support/ooxml';
import { axeViolations } from './support/axe';
import { startApp, type App } from './support/start-app';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  page = app.page;
});

afterAll(() => app?.close());

const manual = () => page.getByRole('dialog', { name: '使用手册' });
const reading = () => manual().getByRole('region', { name: '手册正文' });
const contents = () => manual().getByRole('navigation', { name: '手册目录' });
const panel = () => page.getByRole('complementary', { name: '检查' });
const chapter = (title: string) => reading().getByRole('heading', { level: 3, name: title }).waitFor();

async function close(): Promise<void> {
  await page.keyboard.press('Escape');
  await manual().waitFor({ state: 'detached' });
}

/** What the reader has before their eyes first: the section nearest the top of the text. */
const topSection = () =>
  reading().evaluate((region) => {
    const { top } = region.getBoundingClientRect();
    const titles = [...region.querySelectorAll('h4')];
    return titles.find((title) => title.getBoundingClientRect().bottom > top)!.textContent;
  });

async function expectClean(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('who starts for the first time sees three steps, a sample and the manual', async () => {
  await page.getByRole('heading', { name: '从这里开始' }).waitFor();
  await page.getByRole('button', { name: '先看一份示例报告' }).waitFor();
  await page.getByRole('button', { name: '看使用手册' }).click();
  await chapter('开始使用');
  expect(await reading().getByRole('img').count()).toBe(1);
  await expectClean();
  await close();
});

test('the manual is read by keyboard alone: searched, turned over and left', async () => {
  await page.keyboard.press('F1');
  await chapter('开始使用');
  await contents().getByRole('searchbox').focus();
  await page.keyboard.insertText('倒排');
  await contents().getByRole('status').getByText('找到 1 处').waitFor();
  await page.keyboard.press('Enter');
  await chapter('概览、期限和上年对照');
  expect(await reading().locator('mark').allInnerTexts()).toEqual(['倒排']);
  await expectClean();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('手册正文');
  await contents().getByRole('searchbox').fill('没有这样的词');
  await contents().getByText('没有找到').waitFor();
  await contents().getByRole('searchbox').fill('');
  await contents().getByRole('button', { name: '写作', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await chapter('粘贴和导入');
  await reading().getByRole('button', { name: '下一章：检查项和疑点' }).press('Enter');
  await chapter('检查项和疑点');
  await close();
});

test('it is written as a Word file with every picture', async () => {
  await page.keyboard.press('F1');
  const path = join(app.folders.documents, '手册.docx');
  await app.chooseFile(() => manual().getByRole('button', { name: '导出为 Word…' }).click(), path);
  await page
    .getByText(/使用手册已导出到/u)
    .first()
    .waitFor();
  const bytes = readFileSync(path);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const media = Object.keys(docxParts(bytes)).filter((name) => name.startsWith('word/media/'));
  expect(media.length).toBe(8);
  await manual().getByRole('button', { name: '关闭' }).last().click();
  await manual().waitFor({ state: 'detached' });
});

test('F1 opens the page on what has the focus', async () => {
  await page.getByRole('button', { name: '先看一份示例报告' }).click();
  const text = page.getByRole('textbox', { name: '报告正文' });
  await text.waitFor();
  await text.click();
  await page.keyboard.press('F1');
  await chapter('写作');
  await close();

  await panel().getByRole('tab', { name: /^疑点/u }).click();
  await panel()
    .getByRole('button', { name: /^已忽略/u })
    .focus();
  await page.keyboard.press('F1');
  await chapter('检查项和疑点');
  expect(await topSection()).toBe('疑点');
  await close();

  await page.keyboard.press('Control+e');
  await page.getByRole('dialog', { name: '导出 Word 文件' }).waitFor();
  await page.keyboard.press('F1');
  await chapter('导出公文');
  await close();
  await page.getByRole('dialog', { name: '导出 Word 文件' }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '概览', exact: true }).click();
  await page.getByRole('tab', { name: '期限' }).click();
  await page.keyboard.press('F1');
  await chapter('概览、期限和上年对照');
  expect(await topSection()).toBe('期限');
  await close();
  await page.getByRole('button', { name: '返回正文' }).click();
});

test('the manual is in the menu, and fits a small window', async () => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: /^使用手册/u }).click();
  await manual().waitFor();
  await expectClean();
  expect(await manual().evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await close();
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('the sheet of keys prints on one page', async () => {
  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: '键盘快捷键' });
  await sheet.getByRole('button', { name: '打印' }).waitFor();
  const path = join(app.folders.data, 'keys.pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/u);
  const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  for (const name of ['述法键盘快捷键', '使用手册', '拒绝光标处的修订', 'Ctrl+Alt+M']) expect(words).toContain(name);
  await page.keyboard.press('Escape');
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
