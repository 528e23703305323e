import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startApp, type App } from './support/start-app';
import { walk } from './support/tab-walk';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await startApp(({ documents }) =>
    writeFileSync(
      join(documents, '去年的报告.txt'),
      ['首页 > 政务公开', '某区2025年度法治政府建设情况报告', '一、主要举措和成效', '全年收案12件。', '打印本页'].join(
        '\n',
      ),
    ),
  );
  page = app.page;
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

afterEach(async () => {
  // A walk that failed leaves its window or view open.
  while ((await dialog().count()) > 0) await leave();
  const back = page.getByRole('button', { name: '返回正文' });
  if (await back.isVisible()) await back.click();
});

afterAll(() => app?.close());

const text = () => page.getByRole('textbox', { name: '报告正文' });
const panel = () => page.getByRole('complementary', { name: '检查' });
const dialog = () => page.getByRole('dialog');

/** Every stop is seen, has a name and follows the eye, and nothing in the scope is passed by. */
async function expectGoodWalk(scope: string): Promise<void> {
  const { stops, missed } = await walk(page, scope);
  expect(stops.length).toBeGreaterThan(1);
  expect({
    unseen: stops.filter(({ isSeen }) => !isSeen).map(({ at }) => at),
    nameless: stops.filter(({ name }) => name === '').map(({ at }) => at),
    leaps: stops.filter(({ leap }) => leap !== '').map(({ at, leap }) => `${at} ${leap}`),
    missed,
  }).toEqual({ unseen: [], nameless: [], leaps: [], missed: [] });
}

/** The same in a dialog, from its head on; the focus must not leave it. */
async function expectGoodDialog(): Promise<void> {
  await dialog().locator('.modal-close').focus();
  await expectGoodWalk('[role=dialog]');
  expect(await page.evaluate(() => document.activeElement!.closest('[role=dialog]') !== null)).toBe(true);
}

async function leave(): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
}

const fromMenu = async (name: string) => {
  await page.getByRole('button', { name: '菜单', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
};

test('the first screen', async () => {
  await page.getByRole('button', { name: '先看一份示例报告' }).waitFor();
  await page.getByRole('button', { name: /^新建报告/u }).focus();
  await expectGoodWalk('.home');
});

test('a new report, and a pasted text', async () => {
  await page.getByRole('button', { name: /^新建报告/u }).click();
  await expectGoodDialog();
  await leave();
  await page.getByRole('button', { name: /^粘贴文字/u }).click();
  await expectGoodDialog();
  await leave();
});

test('what the office sets for all reports', async () => {
  for (const name of ['本单位检查项', '版式设置', '清除痕迹…', '审阅者信息', '使用手册']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expectGoodDialog();
    await leave();
  }
});

test('what was recognised in a file', async () => {
  await app.chooseFile(
    () => page.getByRole('button', { name: /^导入文件/u }).click(),
    join(app.folders.documents, '去年的报告.txt'),
  );
  await page.getByRole('textbox', { name: '保存位置' }).and(page.locator('[value$=".shufa"]')).waitFor();
  await page.getByRole('combobox', { name: '单位类型' }).focus();
  await expectGoodWalk('.import');
  await page.getByRole('button', { name: '放弃' }).click();
});

test('the editor, with each tab of the pane beside the text', async () => {
  await page.getByRole('button', { name: '先看一份示例报告' }).click();
  await text().waitFor();
  await panel()
    .getByRole('button', { name: /每面22行.*符合/u })
    .waitFor();
  await page.getByRole('button', { name: '首页', exact: true }).focus();
  // What stands between the text and the pane is come to from the pane, backwards.
  await expectGoodWalk('.top-bar, .side-pane-left, .toolbar, .checklist');
  for (const name of ['疑点', '批注', '材料']) {
    await panel().getByRole('tab', { name }).click();
    await expectGoodWalk('.checklist');
  }
});

test('the reverse way leads from the pane over its edge and the bar under the page to the text', async () => {
  await panel().getByRole('tab', { selected: true }).focus();
  const back: string[] = [];
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Shift+Tab');
    const at = await page.evaluate(() => document.activeElement!.className);
    if (at.startsWith('sheet-text')) break;
    const inBar = await page.evaluate(() => document.activeElement!.closest('.status-bar') !== null);
    back.push(inBar ? 'bar' : at);
  }
  expect([...new Set(back)]).toEqual(['side-pane-edge', 'bar']);
});

test('each view of the overview', async () => {
  await page.getByRole('button', { name: '概览', exact: true }).click();
  for (const name of ['概览', '期限', '与上年对照', '不足与安排', '版本', '返回稿']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('button', { name: '首页', exact: true }).focus();
    await expectGoodWalk('.editor-screen');
  }
  await page.getByRole('button', { name: '返回正文' }).click();
});

test('the bar to find, and the windows of a report', async () => {
  await text().focus();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: '查找' }).focus();
  await expectGoodWalk('.find-bar');
  await page.getByRole('textbox', { name: '查找' }).press('Escape');
  for (const name of ['公文要素…', '备份…', '稿次设置…', '加密副本…', '键盘快捷键', '关于述法']) {
    await fromMenu(name);
    await expectGoodDialog();
    await leave();
  }
  await page.keyboard.press('Control+e');
  await dialog().getByText('还没有解决：').or(dialog().getByText('必备事项齐全')).waitFor();
  await expectGoodDialog();
  await leave();
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
