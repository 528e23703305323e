import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expectClean } from './support/axe';
import { importReport, startWithPublished } from './support/first-report';
import type { App } from './support/start-app';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await startWithPublished();
  page = app.page;
  await importReport(app);
});

afterAll(() => app?.close());

const panel = () => page.getByRole('complementary', { name: '检查' });

/** A dialog that the menu of the editor opens. */
const fromMenu = async (name: string) => {
  await page.getByRole('button', { name: '菜单', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
};

test('the menu, all of it in a low window', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: '菜单', exact: true }).click();
  const last = (await page.getByRole('menuitemradio').last().boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual(720);
  // The browser keeps this key for its own windows.
  if ((await page.evaluate(() => 'api' in window)) === false) {
    expect(await page.getByRole('menuitem', { name: '新建报告' }).textContent()).toBe('新建报告');
  }
  await expectClean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('the menus of the page and of the outline', async () => {
  await page.locator('.block-paragraph').first().click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.getByRole('navigation', { name: '大纲' }).getByRole('listitem').first().click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
});

test('the copies kept of the report at hand, asked for no file', async () => {
  await fromMenu('备份…');
  const kept = page.getByRole('dialog', { name: '备份' });
  await kept.getByRole('row').nth(1).waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await kept.waitFor({ state: 'detached' });
});

test('Esc closes the dialog, not what is told in passing beside it', async () => {
  await page.keyboard.press('F1');
  const manual = page.getByRole('dialog', { name: '使用手册' });
  await manual.waitFor();
  await app.chooseFile(
    () => manual.getByRole('button', { name: '导出为 Word…' }).click(),
    join(app.folders.documents, '使用手册.docx'),
  );
  const told = page.getByRole('status').getByRole('button', { name: '关闭提示' });
  await told.waitFor();
  await page.keyboard.press('Escape');
  await manual.waitFor({ state: 'detached' });
  expect(await told.count()).toBe(1);
  await told.click();
  await told.waitFor({ state: 'detached' });
});

test('a dialog gives the focus back to the words selected, or to the button of the menu it came from', async () => {
  const focused = () =>
    page.evaluate(() => [document.activeElement!.getAttribute('aria-label'), getSelection()!.toString()]);
  const about = page.getByRole('dialog');
  await page.locator('.block-paragraph').first().click({ clickCount: 2 });
  const [name, words] = await focused();
  expect([name, words!.length > 0]).toEqual(['报告正文', true]);
  await page.keyboard.press('Control+/');
  await about.waitFor();
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'detached' });
  expect(await focused()).toEqual([name, words]);
  await fromMenu('关于述法');
  await about.waitFor();
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'detached' });
  expect((await focused())[0]).toBe('菜单');
});

test('own items, empty and with the form of a new one, and those of the product', async () => {
  await fromMenu('本单位检查项…');
  const own = page.getByRole('dialog', { name: '本单位检查项' });
  await expectClean(page);
  await own.getByRole('button', { name: '新增' }).click();
  await own.getByRole('textbox', { name: '检查项' }).first().fill('法治副校长配备');
  await expectClean(page);
  await own.getByRole('tab', { name: /^产品检查项/u }).click();
  await expectClean(page);
  // What was written is not thrown away by one slip.
  await own.getByRole('button', { name: '取消' }).click();
  await own.getByText('修改还没有保存').waitFor();
  await own.getByRole('button', { name: '取消' }).click();
  await own.waitFor({ state: 'detached' });
});

test('layouts, with one of the office’s own', async () => {
  await fromMenu('版式设置…');
  const layouts = page.getByRole('dialog', { name: '版式设置' });
  await layouts.getByRole('button', { name: '新建版式' }).click();
  await layouts.getByLabel('版式名称').fill('本市版式');
  await expectClean(page);
  await layouts.getByRole('button', { name: '取消' }).click();
  await layouts.waitFor({ state: 'detached' });
});

test('what stands before and behind the text, tab by tab', async () => {
  await fromMenu('公文要素…');
  const elements = page.getByRole('dialog', { name: '公文要素' });
  for (const tab of await elements.getByRole('tab').all()) {
    await tab.click();
    await expectClean(page);
  }
  await page.keyboard.press('Escape');
  await elements.waitFor({ state: 'detached' });
});

test('about the program', async () => {
  await fromMenu('关于述法');
  const about = page.getByRole('dialog', { name: '关于述法' });
  await about.waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'detached' });
});

test('an exported copy, checked clause by clause', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('Control+e');
  const gate = page.getByRole('dialog', { name: '导出 Word 文件' });
  // What stands open is in sight from the first moment, also in a low window.
  const open = gate.getByRole('region', { name: '导出前还没有解决的问题' }).getByRole('listitem').first();
  await open.waitFor();
  const first = (await open.boundingBox())!;
  expect(first.y + first.height).toBeLessThan((await gate.getByLabel('理由').boundingBox())!.y);
  await expectClean(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await gate.getByLabel('理由').fill('先送领导审阅');
  await gate.getByRole('button', { name: '仍要导出' }).click();
  const done = page.getByRole('dialog', { name: '已导出' });
  await done.waitFor();
  await expectClean(page);
  await done.getByRole('button', { name: '完成' }).click();
  await done.waitFor({ state: 'detached' });
});

test('every button of the toolbar is reached by Tab, and the focus is seen', async () => {
  const toolbar = page.getByRole('toolbar').first();
  const names = ['接排', '插入', '批注', '修订', '写作提示'];
  await toolbar.getByRole('button', { name: '正文' }).focus();
  const reached: string[] = [];
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return {
        inside: one.closest('.toolbar') !== null,
        name: one.textContent || one.getAttribute('aria-label') || '',
        seen: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    if (!at.inside) break;
    expect(at).toEqual({ ...at, seen: true });
    reached.push(at.name);
  }
  expect(names.filter((name) => !reached.some((one) => one.startsWith(name)))).toEqual([]);
});

test('where there is room for one pane only, one gives way to the other, and the page stays readable', async () => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await panel().waitFor();
  const outline = page.getByRole('complementary', { name: '大纲' });
  await outline.waitFor({ state: 'detached' });
  expect((await page.locator('.editor-desk').boundingBox())!.width).toBeGreaterThan(600);
  await expectClean(page);
  await page.getByRole('button', { name: '大纲', exact: true }).click();
  await outline.waitFor();
  await panel().waitFor({ state: 'detached' });
  await expectClean(page);
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await panel().waitFor();
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('a day that the calendar does not have is told beside the field', async () => {
  await page.getByRole('button', { name: '概览', exact: true }).click();
  await page.getByRole('tab', { name: '期限' }).click();
  const meeting = page.getByLabel('人大常委会会议日期');
  await meeting.fill('2024-2-30');
  await meeting.press('Tab');
  await page.getByText(/没有这个日期/u).waitFor();
  await expectClean(page);
  await meeting.fill('2024.2.28');
  await meeting.press('Tab');
  expect(await meeting.inputValue()).toBe('2024年2月28日');
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
