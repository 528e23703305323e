import type { Locator } from 'playwright-core';
import { importReport, startWithPublished } from './support/first-report';
import type { App } from './support/start-app';

const REPORT = '000_13a09daa5f6906e1.txt';

let app: App;

beforeAll(async () => {
  app = await startWithPublished(REPORT);
});

afterAll(() => app?.close());

const text = () => app.page.getByRole('textbox', { name: '报告正文' });
const panel = () => app.page.getByRole('complementary', { name: '检查' });
const group = (name: RegExp): Locator => panel().getByRole('listitem', { name });
/** How many half-width commas stand on the page. */
const commas = async () => ((await text().textContent())!.match(/,/gu) ?? []).length;
const saved = () => app.page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

test('half-width marks are one group with their number, and all are put right after a preview', async () => {
  const { page } = app;
  await importReport(app, REPORT);
  await panel().getByRole('tab', { name: /^疑点/u }).click();
  const marks = group(/^半角标点/u);
  await marks.getByRole('button', { name: /^全部改/u }).waitFor();
  const before = await commas();
  expect(before).toBeGreaterThan(100);
  await marks.getByRole('button', { name: /^全部改/u }).click();
  const dialog = page.getByRole('dialog', { name: /^全部改/u });
  const rows = dialog.getByRole('list', { name: '逐处预览' }).getByRole('listitem');
  expect(await rows.first().textContent()).toMatch(/2023年,.*→.*2023年，/su);
  const count = await rows.count();
  await rows.first().getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: `改正 ${count - 1} 处` }).click();
  await group(/^中文里用全角/u)
    .or(group(/^半角标点/u))
    .first()
    .waitFor();
  await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
  expect(await commas()).toBe(1);
});

test('one undo takes all of them back', async () => {
  await text().click();
  await app.page.keyboard.press('Control+z');
  await app.page.getByRole('listitem', { name: /^半角标点/u }).waitFor();
  expect(await commas()).toBeGreaterThan(100);
});

test('a place is ignored, stays so through edits and reopening, and comes back when asked', async () => {
  const { page } = app;
  const unpaired = group(/^引号、括号不成对|缺少配对/u).first();
  await unpaired.waitFor();
  if ((await unpaired.getByRole('button', { name: '忽略这一处' }).count()) === 0)
    await unpaired.getByRole('button', { expanded: false }).click();
  const places = unpaired.getByRole('button', { name: '忽略这一处' });
  const before = await places.count();
  await places.first().hover();
  await places.first().click();
  const aside = () => panel().getByRole('button', { name: /^已忽略/u });
  await panel().getByRole('button', { name: '已忽略 1' }).waitFor();
  const reason = () => panel().getByRole('textbox', { name: /^忽略“.*”的理由$/u });
  await aside().click();
  await reason().fill('引用的是文件原名');
  await panel().getByRole('button', { name: '返回疑点' }).click();
  await text().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('补写一句');
  await saved();
  await app.restart();
  await app.page.getByRole('table').getByRole('button').first().click();
  await panel().getByRole('tab', { name: /^疑点/u }).click();
  await panel().getByRole('button', { name: '已忽略 1' }).waitFor();
  await aside().click();
  expect(await reason().inputValue()).toBe('引用的是文件原名');
  await panel().getByRole('region', { name: '已忽略' }).getByRole('button', { name: '恢复' }).click();
  await panel().getByText('没有忽略过的疑点。').waitFor();
  await panel().getByRole('button', { name: '返回疑点' }).click();
  await panel().getByRole('button', { name: '已忽略', exact: true }).waitFor();
  const again = group(/^引号、括号不成对|缺少配对/u).first();
  if ((await again.getByRole('button', { name: '忽略这一处' }).count()) === 0)
    await again.getByRole('button', { expanded: false }).click();
  expect(await again.getByRole('button', { name: '忽略这一处' }).count()).toBe(before);
});

test('a whole class is silenced in this report, and the notice takes it back', async () => {
  const marks = group(/^半角标点/u);
  await marks.getByRole('button', { expanded: false }).click();
  await marks.getByRole('button', { name: '本报告不再提示这类' }).click();
  await marks.waitFor({ state: 'detached' });
  await app.page.getByRole('button', { name: '撤销', exact: true }).click();
  await group(/^半角标点/u).waitFor();
});

test('the menu at underlined words says why, and leads to their place in the list, puts them right or ignores them', async () => {
  const { page } = app;
  const atFirstMark = async () => {
    await text().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F7');
    await page.getByRole('status').filter({ hasText: '疑点 1/' }).waitFor();
    await page.keyboard.press('Shift+F10');
  };
  const menu = page.getByRole('menu');
  await atFirstMark();
  await menu.getByText('错误 中文里用全角“，”，不用半角“,”').waitFor();
  await menu.getByRole('menuitem', { name: '在“疑点”中查看' }).click();
  await page.waitForFunction(() => document.activeElement?.closest('.finding-place') !== null);
  const before = await commas();
  await atFirstMark();
  await menu.getByRole('menuitem', { name: '改为“，”' }).click();
  await page.waitForFunction(
    (text) => (document.querySelector('.sheet-text')!.textContent!.match(/,/gu) ?? []).length === text,
    before - 1,
  );
  await page.keyboard.press('Control+z');
  await page.waitForFunction(
    (text) => (document.querySelector('.sheet-text')!.textContent!.match(/,/gu) ?? []).length === text,
    before,
  );
  await atFirstMark();
  await menu.getByRole('menuitem', { name: '忽略这一处' }).click();
  await panel().getByRole('button', { name: '已忽略 1' }).waitFor();
  await page.getByRole('button', { name: '撤销', exact: true }).last().click();
  await panel().getByRole('button', { name: '已忽略', exact: true }).waitFor();
});

test('a step to a mark offers to ignore it, and one goes on in the text', async () => {
  const { page } = app;
  await text().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await page.getByRole('status').filter({ hasText: '疑点 1/' }).waitFor();
  await page.getByRole('button', { name: '忽略', exact: true }).click();
  await panel().getByRole('button', { name: '已忽略 1' }).waitFor();
  expect(await text().evaluate((page) => page === document.activeElement)).toBe(true);
});

test('what had the focus and is gone leaves it to what comes next, so that keys go on', async () => {
  const { page } = app;
  const isAt = (name: string) =>
    page.waitForFunction((label) => {
      const { activeElement } = document;
      return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent)?.startsWith(label);
    }, name);
  await panel()
    .getByRole('button', { name: /^已忽略/u })
    .press('Enter');
  await isAt('返回疑点');
  await page.keyboard.press('Enter');
  await isAt('已忽略 1');
  const marks = group(/^半角标点/u);
  if ((await marks.getByRole('button', { name: '忽略这一处' }).count()) === 0)
    await marks.getByRole('button', { expanded: false }).click();
  await marks.getByRole('button', { name: '忽略这一处' }).first().focus();
  for (const count of [2, 3]) {
    await page.keyboard.press('Enter');
    await panel()
      .getByRole('button', { name: `已忽略 ${count}` })
      .waitFor();
    await isAt('忽略这一处');
  }
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
