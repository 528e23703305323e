import type { Page } from 'playwright-core';
import { startApp, type App } from './support/start-app';

let app: App;
const page = (): Page => app.page;

beforeAll(async () => {
  app = await startApp();
  await page().getByRole('button', { name: '先看一份示例报告' }).click();
  await text().waitFor();
});

afterAll(() => app?.close());

const text = () => page().getByRole('textbox', { name: '报告正文' });
const count = () => page().getByRole('button', { name: /字$/u }).filter({ hasText: '全文' });
const focused = () =>
  page().evaluate(() => document.activeElement?.closest('[aria-label]')?.getAttribute('aria-label') ?? null);
const total = async () => Number(/全文 ([\d,]+)/u.exec(await count().innerText())![1]!.replaceAll(',', ''));
const theme = () => page().evaluate(() => document.documentElement.dataset['theme']);
const pageColour = () => page().evaluate(() => getComputedStyle(document.querySelector('.sheet-text')!).color);

test('the sample report opens as a copy of its own, with no mandatory item missing', async () => {
  await page().getByRole('heading', { name: '青溪区人民政府2025年度法治政府建设情况报告' }).first().waitFor();
  const panel = page().getByRole('complementary', { name: '检查' });
  await panel.getByRole('listitem').first().waitFor();
  expect(await panel.getByRole('button', { name: /缺失 必备/u }).count()).toBe(0);
});

test('what is typed on opening goes into the text, and Tab in a paragraph leaves it there', async () => {
  await page().waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '报告正文');
  await text().getByText('特此报告。').click();
  await page().keyboard.press('End');
  await page().keyboard.press('Enter');
  for (const key of ['Tab', 'Shift+Tab']) await page().keyboard.press(key);
  await page().keyboard.insertText('以上');
  await text().getByText('以上', { exact: true }).waitFor();
  await page().getByText('首行缩进自动排好').waitFor();
  expect(await focused()).toBe('报告正文');
  for (let i = 0; i < 3; i += 1) await page().keyboard.press('Backspace');
});

test('字数 counts all but blanks, of the selection too, against a limit that is remembered', async () => {
  // The count follows once one rests, before all is said to be saved.
  await page().getByRole('status').filter({ hasText: '已保存' }).waitFor();
  const before = await total();
  await text().getByText('特此报告。').click();
  await page().keyboard.press('End');
  await page().keyboard.insertText('共 12 件。');
  await page().waitForFunction(
    (n) => document.body.innerText.includes(`全文 ${n.toLocaleString('zh-CN')}`),
    before + 5,
  );
  for (let i = 0; i < 7; i += 1) await page().keyboard.press('Shift+ArrowLeft');
  await count().filter({ hasText: '选中 5 字' }).waitFor();
  await count().click();
  await page().getByRole('textbox', { name: '篇幅提醒' }).fill('3000');
  await page().keyboard.press('Escape');
  await count().filter({ hasText: '/ 3,000 字' }).waitFor();
});

test('undo and redo bring back the selection with the text', async () => {
  await text().click();
  await page().keyboard.press('Control+End');
  await text().getByText('特此报告。').dblclick();
  const words = await page().evaluate(() => String(getSelection()));
  await page().keyboard.press('Delete');
  await page().keyboard.press('Control+Home');
  await page().keyboard.press('Control+z');
  await page().waitForFunction((expected) => String(getSelection()) === expected, words);
});

test('F6 goes from pane to pane and Esc back to the text', async () => {
  await text().click();
  await page().keyboard.press('F6');
  expect(await focused()).toBe('检查');
  await page().keyboard.press('F6');
  expect(await focused()).toBe('大纲');
  await page().keyboard.press('Shift+F6');
  await page().keyboard.press('Escape');
  expect(await focused()).toBe('报告正文');
});

test('the arrow keys walk through outline and checklist', async () => {
  await text().click();
  await page().keyboard.press('Shift+F6');
  const first = await page().evaluate(() => document.activeElement?.textContent);
  await page().keyboard.press('ArrowDown');
  const second = await page().evaluate(() => document.activeElement?.textContent);
  expect(second).not.toBe(first);
  await page().keyboard.press('ArrowUp');
  expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(first);
});

test('the right mouse button offers what one looks for there', async () => {
  await text().getByText('特此报告。').dblclick();
  await text().getByText('特此报告。').click({ button: 'right' });
  const entries = await page().getByRole('menuitem').allInnerTexts();
  for (const name of ['剪切', '复制', '粘贴', '只粘贴文字', '查找选中的文字', '一级标题', '小标题接排正文'])
    expect(entries.some((entry) => entry.startsWith(name))).toBe(true);
  await page().keyboard.press('Escape');
});

test('dark is chosen in the menu; the page stays white, and the choice survives a reload', async () => {
  await page().getByRole('button', { name: '菜单' }).click();
  await page().getByRole('menuitemradio', { name: '深色' }).click();
  expect(await theme()).toBe('dark');
  expect(await pageColour()).toBe('rgb(0, 0, 0)');
  await page().reload();
  await page().getByRole('main').waitFor();
  expect(await theme()).toBe('dark');
});

test('a text file dropped on the window is read in', async () => {
  const data = await page().evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(['某区2024年法治政府建设情况报告\n一、举措\n正文。'], '去年.txt', { type: 'text/plain' }),
    );
    return transfer;
  });
  await page().dispatchEvent('body', 'drop', { dataTransfer: data });
  await page().getByRole('button', { name: '接受并打开' }).waitFor();
});

test('the next start has the same address, by which a browser keeps what the window remembers', async () => {
  const before = new URL(page().url()).origin;
  await app.restart();
  expect(new URL(page().url()).origin).toBe(before);
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
