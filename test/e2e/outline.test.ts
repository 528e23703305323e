import type { Locator } from 'playwright-core';
import { newReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

let app: App;
let outline: Locator;

beforeAll(async () => {
  app = await startApp();
  const { page } = app;
  await newReport(app);
  outline = page.getByRole('navigation', { name: '大纲' });
  await row(/^一、/u).waitFor();
});

afterAll(() => app?.close());

const row = (name: RegExp) => outline.locator('.outline-row').filter({ hasText: name });
const names = async () =>
  (await outline.locator('.outline-text').allInnerTexts()).map((text) => text.replace(/\s+/gu, ''));
const levelOne = async () => (await names()).filter((name) => /^[一二三四五]、/u.test(name));

async function drag(from: Locator, to: Locator, below: boolean): Promise<void> {
  const { page } = app;
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(start.x + 40, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + start.height / 2 + 12);
  await page.mouse.move(end.x + 40, end.y + (below ? end.height - 3 : 3), { steps: 6 });
  await outline.locator('.outline-drop').waitFor();
  await page.mouse.up();
}

test('a part dragged in the outline takes its place with everything in it, and one undo puts it back', async () => {
  const { page } = app;
  const before = await names();
  const [first, second] = await levelOne();
  await drag(row(/^二、/u), row(/^一、/u), false);
  await row(new RegExp(`^一、\\s*${second!.slice(2)}`, 'u')).waitFor();
  expect((await levelOne())[1]).toBe(`二、${first!.slice(2)}`);
  await page.getByRole('button', { name: '撤销（Ctrl+Z）' }).click();
  await row(new RegExp(`^一、\\s*${first!.slice(2)}`, 'u')).waitFor();
  expect(await names()).toEqual(before);
});

test('a section dropped into another part takes the level of its new place', async () => {
  const words = (
    await row(/^（二）/u)
      .first()
      .locator('.outline-text')
      .innerText()
  )
    .split('）')[1]!
    .trim();
  await drag(row(/^（二）/u).first(), row(/^二、/u), true);
  await row(new RegExp(`^（一）\\s*${words}`, 'u')).waitFor();
  const all = await names();
  const second = all.findIndex((name) => name.startsWith('二、'));
  expect(all[second + 1]).toBe(`（一）${words}`);
});

test('keys move, promote and demote; F2 rewords; Escape leaves it', async () => {
  const { page } = app;
  const third = row(/^（三）/u).first();
  const words = (await third.innerText()).split('）')[1]!.trim();
  await third.focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await row(new RegExp(`^（二）\\s*${words.split('\n')[0]}`, 'u')).waitFor();
  await page.keyboard.press('F2');
  const field = outline.getByRole('textbox', { name: '标题' });
  await field.fill('不要的词');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await row(/^（二）/u)
    .first()
    .focus();
  await page.keyboard.press('F2');
  await field.fill('改过的小标题');
  await page.keyboard.press('Enter');
  await row(/改过的小标题/u).waitFor();
  expect(await names()).not.toContain('（二）不要的词');
});

test('the heading of a mandatory part is not lost to Backspace, and goes when asked again', async () => {
  const { page } = app;
  const heading = page.getByRole('textbox', { name: '报告正文' }).locator('.level-1').first();
  await heading.click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await page
    .getByText(/这是必备部分“.+”的标题，没有删除。/u)
    .first()
    .waitFor();
  expect(await levelOne()).toHaveLength(4);
  await page.getByRole('button', { name: '仍要删除' }).click();
  await expectRows(3);
  await page.keyboard.press('Control+z');
  await expectRows(4);
});

test('deleting from the outline asks first and can be undone', async () => {
  const { page } = app;
  await row(/改过的小标题/u).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /删除…/u }).click();
  const dialog = page.getByRole('dialog', { name: '删除这一节' });
  await dialog.getByRole('button', { name: '删除', exact: true }).click();
  await row(/改过的小标题/u).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await row(/改过的小标题/u).waitFor();
  expect(app.errors).toEqual([]);
});

async function expectRows(count: number): Promise<void> {
  await app.page.waitForFunction(
    (wanted) => document.querySelectorAll('.outline-row.outline-level-1').length === wanted,
    count,
  );
}
