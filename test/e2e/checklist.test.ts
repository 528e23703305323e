import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSheet } from '../../electron/xlsx/write-sheet';
import { importReport, startWithPublished } from './support/first-report';
import type { App } from './support/start-app';

const SENTENCE = '全年办理行政裁决案件12件。';

let app: App;

const reportText = () => app.page.getByRole('textbox', { name: '报告正文' });
const panel = () => app.page.getByRole('complementary', { name: '检查' });
/** The row of an item; its name tells title and status. */
const row = (title: string) => panel().getByRole('listitem').filter({ hasText: title });
const rowButton = (title: string, status: string) =>
  row(title).getByRole('button', { name: new RegExp(`${title}.*${status}`, 'u') });
const saved = () => app.page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

async function openItem(title: string): Promise<void> {
  const button = row(title)
    .getByRole('button', { name: new RegExp(title, 'u') })
    .first();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Selects words of the page, or puts the caret behind so many of their letters. */
async function selectWords(words: string, from = 0, to = words.length): Promise<void> {
  await app.page.evaluate(
    ([text, start, end]) => {
      const walker = document.createTreeWalker(document.querySelector('.sheet-text')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(text);
        if (at < 0) continue;
        (document.querySelector('.sheet-text') as HTMLElement).focus({ preventScroll: true });
        getSelection()!.setBaseAndExtent(node, at + start, node, at + end);
        return;
      }
    },
    [words, from, to] as const,
  );
  // The editor hears of selections at most every 100 ms.
  await app.page.waitForTimeout(250);
}

beforeAll(async () => {
  app = await startWithPublished();
  await importReport(app);
});

afterAll(() => app?.close());

test('an item that is missing says what is lacking, and turns met when it is written', async () => {
  const { page } = app;
  await rowButton('行政裁决', '缺失').waitFor();
  await openItem('行政裁决');
  await row('行政裁决').getByText('没有写到行政裁决').first().waitFor();
  await reportText().getByText('行政复议案件141件').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(SENTENCE);
  await rowButton('行政裁决', '符合').waitFor();
  await row('行政裁决').getByRole('list', { name: '正文中的依据' }).getByText(SENTENCE).waitFor();
});

test('a group of items folds away, and the overview leads back to an item in it', async () => {
  const { page } = app;
  const group = panel().getByRole('button', { name: /^办理程序/u });
  await group.click();
  await row('主要负责人签发').waitFor({ state: 'detached' });
  await page.getByRole('banner').getByRole('button', { name: '概览' }).click();
  await page.getByRole('list', { name: '未完成的必备项' }).getByRole('button', { name: '主要负责人签发' }).click();
  await row('主要负责人签发').getByRole('button', { name: '确认已做到…' }).waitFor();
  expect(await group.getAttribute('aria-expanded')).toBe('true');
  await row('主要负责人签发').getByRole('button').first().click();
});

test('items are found by words, also in a folded group; Ctrl+F in the list leads to the field, and on to the text', async () => {
  const { page } = app;
  const group = panel().getByRole('button', { name: /^办理程序/u });
  await group.click();
  await page.keyboard.press('Control+f');
  const field = panel().getByRole('searchbox', { name: '查找检查项' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '查找检查项');
  await page.keyboard.insertText('负责人签发');
  await row('主要负责人签发').waitFor();
  await row('公平竞争审查').waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('主要负责人签发'));
  await field.fill('没有这样的事');
  await panel().getByText('没有写着“没有这样的事”的检查项。').waitFor();
  await field.press('Escape');
  await row('公平竞争审查').waitFor();
  await row('主要负责人签发').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: '查找', exact: true }).press('Escape');
  await group.click();
});

test('a waiver needs its reason, shows it on the row, and can be taken back', async () => {
  const { page } = app;
  const title = '公平竞争审查';
  await openItem(title);
  await row(title).getByRole('button', { name: '不适用…' }).click();
  const dialog = page.getByRole('dialog', { name: '标为不适用' });
  await dialog.getByRole('button', { name: '确定' }).click();
  await dialog.getByText('请写明不适用的理由。').waitFor();
  await dialog.getByRole('textbox', { name: '理由' }).fill('本年度没有出台涉企政策');
  await dialog.getByRole('button', { name: '确定' }).click();
  await rowButton(title, '不适用').waitFor();
  await page.getByRole('button', { name: '导出', exact: true }).first().click();
  const gate = page.getByRole('dialog', { name: '导出 Word 文件' });
  await gate.getByText('标为不适用 1 项').click();
  await gate.getByRole('list', { name: '标为不适用的检查项' }).getByText('本年度没有出台涉企政策').waitFor();
  await gate.getByRole('button', { name: '取消' }).click();
  await row(title).getByText('本年度没有出台涉企政策').first().waitFor();
  await row(title).getByRole('button', { name: '撤回“不适用”' }).click();
  await rowButton(title, '不充分').waitFor();
});

test('what no text can show is confirmed with date and document, and stays so after the window was closed', async () => {
  const { page } = app;
  const title = '主要负责人签发';
  await openItem(title);
  await row(title).getByRole('button', { name: '确认已做到…' }).click();
  const dialog = page.getByRole('dialog', { name: '确认已做到' });
  await dialog.getByLabel('日期').fill('2024-02-20');
  await dialog.getByRole('button', { name: '确定' }).click();
  await dialog.getByText('请写明文件或会议。').waitFor();
  await dialog.getByRole('textbox', { name: '文件或会议' }).fill('发文稿纸');
  await dialog.getByRole('textbox', { name: '备注' }).fill('区长签发');
  await dialog.getByRole('button', { name: '确定' }).click();
  await rowButton(title, '符合').waitFor();
  // The button that led to the dialog is gone; the focus stays at the item.
  await page.waitForFunction(() => document.activeElement?.textContent === '修改…');
  await saved();

  await app.restart();
  await app.page.getByRole('table').getByRole('row').nth(1).getByRole('button').first().click();
  await rowButton(title, '符合').getByText('2024-02-20 已确认：发文稿纸；区长签发').waitFor();
});

test('an item is pointed at words by hand, follows them through edits, and says when they are gone', async () => {
  const { page } = app;
  const title = '行政裁量权基准';
  const words = '办理行政应诉42件';
  await selectWords(words);
  await openItem(title);
  await row(title).getByRole('button', { name: '把选中的文字作为依据' }).click();
  await row(title).getByText('人工指定').first().waitFor();
  await reportText().locator('.pinned').filter({ hasText: words }).waitFor();
  await row(title).getByRole('list', { name: '正文中的依据' }).getByText(words, { exact: true }).waitFor();
  await row(title)
    .getByRole('list', { name: '正文中的依据' })
    .getByRole('button', { name: words, exact: true })
    .click();
  await page.waitForFunction((text) => getSelection()?.toString() === text, words);
  await page.keyboard.press('Delete');
  await row(title).getByText(`人工指定的文字已删去：“${words}”`).first().waitFor();
  await page.keyboard.press('Control+z');
  await row(title).getByText('人工指定', { exact: true }).first().waitFor();
});

test('words are pointed at by keys alone, the caret stays at them, and edits around and within keep them', async () => {
  const { page } = app;
  const words = '行政机关负责人出庭应诉率100%';
  const pinned = () => reportText().locator('.pinned').filter({ hasText: '负责人' });
  await selectWords(words);
  // The menu comes to where the words are, though they were scrolled out of sight.
  await page.locator('.editor-desk').evaluate((desk) => (desk.scrollTop = 0));
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: '作为检查项的依据…' }).click();
  await page.keyboard.insertText('裁量');
  const choice = page.getByRole('list', { name: '检查项' }).getByRole('button').first();
  await choice.filter({ hasText: '行政裁量权基准' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pinned().waitFor();
  await page.waitForFunction((text) => getSelection()!.toString() === text, words);
  for (const [at, typed] of [
    [4, '有关'],
    [0, '本区'],
  ] as const) {
    await selectWords(words, at, at);
    await page.keyboard.insertText(typed);
    if (at > 0) await page.keyboard.press('Control+z');
  }
  expect(await pinned().allInnerTexts()).toEqual([words]);
  await selectWords(words, 4, 4);
  await page.keyboard.insertText('有关');
  await pinned().filter({ hasText: '行政机关有关负责人出庭应诉率100%' }).waitFor();
  await saved();
  await app.restart();
  await app.page.getByRole('table').getByRole('row').nth(1).getByRole('button').first().click();
  await openItem('行政裁量权基准');
  await row('行政裁量权基准').getByText('人工指定').first().waitFor();
  await pinned().filter({ hasText: '行政机关有关负责人出庭应诉率100%' }).waitFor();
});

test('a sheet of own items with errors in rows 3 and 7 says so and takes nothing over; the good rows can be taken', async () => {
  const { page, folders } = app;
  const columns = ['检查项', '级别', '所在部分', '依据词'].map((title) => ({ title, width: 12 }));
  const rows = [
    ['行政应诉案件', '建议', '举措和成效', '行政应诉'],
    ['普法宣传', '重要', '举措和成效', '普法'],
    ['甲', '规范', '全文', '甲'],
    ['乙', '规范', '全文', '乙'],
    ['丙', '规范', '全文', '丙'],
    ['', '规范', '第一部分', '丁'],
  ];
  const path = join(folders.documents, '本单位.xlsx');
  writeFileSync(path, writeSheet('表', columns, rows));
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '本单位检查项…' }).click();
  const screen = page.getByRole('dialog', { name: '本单位检查项' });
  await app.chooseFile(() => screen.getByRole('button', { name: '导入…' }).click(), path);
  const wrong = page.getByRole('dialog', { name: '有几行不对，还没有导入' });
  await wrong.getByRole('listitem').first().waitFor();
  expect(await wrong.getByRole('listitem').allTextContents()).toEqual([
    '第3行：级别应为 必备、规范、建议',
    '第7行：所在部分应为 全文、举措和成效、不足和原因、第一责任人履职、下一年度安排、其他',
    '第7行：检查项不能为空',
  ]);
  await wrong.getByRole('button', { name: '只导入正确的 4 行' }).click();
  await screen.getByRole('region', { name: '试一试' }).getByText('符合').waitFor();
  await screen.getByRole('region', { name: '试一试' }).getByText('行政应诉').first().waitFor();
  await screen.getByRole('button', { name: '取消' }).click();
  await screen.getByText('修改还没有保存。再点一次“取消”就放弃修改。').waitFor();
  await screen.getByRole('button', { name: '保存' }).click();
  await rowButton('行政应诉案件', '符合').waitFor();
});

test('a new own item begins at its name, and what is not filled in is led to when it is saved', async () => {
  const { page } = app;
  const named = () =>
    page.waitForFunction(() => document.activeElement?.getAttribute('placeholder')?.includes('法治副校长配备'));
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '本单位检查项…' }).click();
  const screen = page.getByRole('dialog', { name: '本单位检查项' });
  await screen.getByRole('button', { name: '新增' }).click();
  await named();
  await screen.getByRole('tab', { name: /产品检查项/u }).click();
  await screen.getByRole('button', { name: '保存' }).click();
  await named();
  await screen.getByText('不能为空').waitFor();
  await screen.getByRole('button', { name: '删除' }).click();
  await screen.getByRole('button', { name: '保存' }).click();
  await screen.waitFor({ state: 'detached' });
});

test('a product item that the office switched off is no longer asked for', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '本单位检查项…' }).click();
  const screen = page.getByRole('dialog', { name: '本单位检查项' });
  await screen.getByRole('tab', { name: /产品检查项/u }).click();
  await screen.getByRole('checkbox', { name: '启用“公平竞争审查”' }).uncheck();
  await screen.getByRole('button', { name: '保存' }).click();
  await row('公平竞争审查').waitFor({ state: 'detached' });
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
