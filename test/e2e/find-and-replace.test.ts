import { compose } from './support/compose';
import { importReport, startWithPublished } from './support/first-report';
import type { App } from './support/start-app';

const REPORT = '000_13a09daa5f6906e1.txt';

let app: App;

beforeAll(async () => {
  app = await startWithPublished(REPORT);
  await importReport(app, REPORT);
});

afterAll(() => app?.close());

const text = () => app.page.getByRole('textbox', { name: '报告正文' });
const bar = () => app.page.getByRole('search', { name: '查找和替换' });
const field = (name: string) => bar().getByRole('textbox', { name, exact: true });
const says = (sentence: string | RegExp) => bar().getByRole('status').filter({ hasText: sentence }).waitFor();
const times = async (words: string) => (await text().textContent())!.split(words).length - 1;
/** Goes to the start of the text, and waits until the caret is there: a search begins where one stands. */
async function goHome(): Promise<void> {
  await app.page.keyboard.press('Control+Home');
  await app.page.waitForFunction(() => {
    const title = document.querySelector('[data-block]');
    return title?.contains(getSelection()?.anchorNode ?? null) && getSelection()!.anchorOffset === 0;
  });
  // The editor itself hears of a moved caret up to 100 ms late.
  await app.page.waitForTimeout(200);
}
const selection = () => app.page.evaluate(() => String(getSelection()));

test('Ctrl+F finds as one types, tells full from half width when asked, and Esc leads to the words in the text', async () => {
  const { page } = app;
  await text().click();
  await goHome();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('，');
  const halves = await times(',');
  const fulls = await times('，');
  expect(halves).toBeGreaterThan(100);
  await says(`第 1 处，共 ${halves + fulls} 处`);
  await bar().getByRole('checkbox', { name: '区分全角/半角' }).check();
  await says(fulls === 0 ? '没有找到' : `共 ${fulls} 处`);
  await bar().getByRole('checkbox', { name: '区分全角/半角' }).uncheck();
  await field('查找').fill('法治');
  const count = await times('法治');
  await says(`第 1 处，共 ${count} 处`);
  await page.keyboard.press('Enter');
  await says(`第 2 处，共 ${count} 处`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+F3');
  await says(`第 ${count} 处，共 ${count} 处（已绕回）`);
  await page.keyboard.press('Escape');
  await bar().waitFor({ state: 'detached' });
  await page.waitForFunction(() => String(getSelection()) === '法治');
  await page.keyboard.press('F3');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '报告正文');
  expect(await selection()).toBe('法治');
});

test('an input method in the field looks for the words only when they are chosen', async () => {
  const { page } = app;
  await page.keyboard.press('Control+f');
  await field('查找').fill('');
  await compose(page, ['xing', 'xing zheng'], null);
  expect(await bar().getByRole('status').innerText()).toBe('');
  await compose(page, [], '行政');
  await says(`共 ${await times('行政')} 处`);
  await page.keyboard.press('Escape');
});

test('one place is replaced, then all of them, and one undo takes all back with the caret', async () => {
  const { page } = app;
  await text().click();
  await goHome();
  await page.keyboard.press('Control+h');
  await field('查找').fill('执法');
  const before = await times('执法');
  await says(`第 1 处，共 ${before} 处`);
  await field('替换为').fill('行政执法行为');
  await bar().getByRole('button', { name: '替换', exact: true }).click();
  expect(await times('行政执法行为')).toBe(1);
  await field('查找').fill('法治政府');
  const places = await times('法治政府');
  await field('替换为').fill('法治机关');
  await bar().getByRole('button', { name: '全部替换' }).click();
  await page.getByText(`已替换 ${places} 处。`, { exact: true }).first().waitFor();
  expect(await field('查找').evaluate((input) => input === document.activeElement)).toBe(true);
  expect([await times('法治政府'), await times('法治机关')]).toEqual([0, places]);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  expect([await times('法治政府'), await times('法治机关')]).toEqual([places, 0]);
  expect(await times('行政执法行为')).toBe(1);
  await page.keyboard.press('Escape');
});

test('selected words become what is looked for', async () => {
  const { page } = app;
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: '年度' })
    .last()
    .dblclick({ position: { x: 4, y: 4 } });
  const words = (await selection()).trim();
  expect(words).not.toBe('');
  await page.keyboard.press('Control+f');
  expect(await field('查找').inputValue()).toBe(words);
  await page.keyboard.press('Escape');
});

test('Ctrl+G goes to a heading by some of its words', async () => {
  const { page } = app;
  await page.keyboard.press('Control+g');
  const dialog = page.getByRole('dialog', { name: '转到标题' });
  await page.keyboard.type('不足');
  const heading = dialog.getByRole('option').first();
  expect(await heading.innerText()).toContain('不足');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction(() =>
    getSelection()?.anchorNode?.parentElement?.closest('[data-block]')?.textContent?.includes('不足'),
  );
});

test('F7 goes from finding to finding, and what has one right answer is put right from there', async () => {
  const { page } = app;
  await page.keyboard.press('F7');
  const told = page.getByRole('status').filter({ hasText: /^疑点 \d+\/\d+/u });
  const first = await told.innerText();
  await page.keyboard.press('F7');
  await page.waitForFunction((before) => !document.body.innerText.includes(before), first);
  await page.keyboard.press('Shift+F7');
  await told.filter({ hasText: first }).waitFor();
  const commas = await times(',');
  for (let i = 0; i < 20 && (await page.getByRole('button', { name: '改为“，”' }).count()) === 0; i += 1)
    await page.keyboard.press('F7');
  await page.locator('.step-line').getByRole('button', { name: '改为“，”' }).click();
  expect(await times(',')).toBe(commas - 1);
});

test('F8 goes from one unmet item to the next', async () => {
  const { page } = app;
  await page.keyboard.press('F8');
  await page
    .getByRole('status')
    .filter({ hasText: /^检查项 1\/\d+/u })
    .waitFor();
  await page.keyboard.press('F8');
  await page
    .getByRole('status')
    .filter({ hasText: /^检查项 2\/\d+/u })
    .waitFor();
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
