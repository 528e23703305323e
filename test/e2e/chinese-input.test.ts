import type { Locator } from 'playwright-core';
import { compose } from './support/compose';
import { newReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

let app: App;
let text: Locator;
let first: Locator;

beforeAll(async () => {
  app = await startApp();
  const { page } = app;
  await newReport(app);
  text = page.getByRole('textbox', { name: '报告正文' });
  // The first empty paragraph below the opening.
  first = text.locator('.block-paragraph').nth(1);
  await first.click();
});

afterAll(() => app?.close());

const saved = () => app.page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

test('what an input method chooses stands there once, at the end and in the middle of a line', async () => {
  const { page } = app;
  await compose(page, ['q', 'quan', '全年'], '全年');
  await compose(page, ['j', 'jian'], '件。');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('36');
  await expectText(first, '全年36件。');
  await page.keyboard.press('End');
});

test('saving in the middle of composing neither breaks the words nor loses them', async () => {
  const { page } = app;
  await compose(page, ['d', 'dao'], null);
  await page.keyboard.press('Control+s');
  await saved();
  await compose(page, [], '到位。');
  await expectText(first, '全年36件。到位。');
});

test('checks that fall due while composing wait, and the words arrive whole', async () => {
  const { page } = app;
  await compose(page, ['z'], '再');
  await compose(page, ['x', 'xi', 'xie'], null);
  // Longer than checks and saving wait after the last key.
  await page.waitForTimeout(700);
  await expectText(first, '全年36件。到位。再xie');
  await compose(page, [], '写。');
  await expectText(first, '全年36件。到位。再写。');
});

test('a number chosen from the input method begins a heading, and one undo brings it back', async () => {
  const { page } = app;
  await page.keyboard.press('Enter');
  await compose(page, ['yi'], '一');
  await compose(page, ['、'], '、');
  await page.getByRole('button', { name: '一级标题' }).and(page.locator('[aria-pressed=true]')).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '正文' }).and(page.locator('[aria-pressed=true]')).waitFor();
  await expectText(text.locator('.block-paragraph').nth(2), '一、');
});

test('composing over a selection of several blocks replaces it, and one undo brings it back', async () => {
  const { page } = app;
  const before = await first.innerText();
  await first.click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
  await compose(page, ['h', 'he'], '合并');
  await expectText(first, '合并');
  await page.keyboard.press('Control+z');
  await expectText(first, before.trim());
  await expectText(text.locator('.block-paragraph').nth(2), '一、');
});

test('the words are in the file', async () => {
  await saved();
  await app.restart();
  const { page } = app;
  await page.getByRole('button', { name: /^某区人民政府/u }).click();
  await page.getByText('全年36件。到位。再写。', { exact: true }).waitFor();
  expect(app.errors).toEqual([]);
});

async function expectText(block: Locator, words: string): Promise<void> {
  await block.filter({ hasText: new RegExp(`^\\s*${words}\\s*$`, 'u') }).waitFor();
}
