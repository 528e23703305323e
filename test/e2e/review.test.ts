import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openReportFile } from '../../electron/store/report-file';
import { anchoredComments } from '../../core/review/anchored-comments';
import { axeViolations } from './support/axe';
import { compose } from './support/compose';
import { select } from './support/composing-page';
import { startApp, type App } from './support/start-app';

/** Wide enough for both panes, the page in its real size and the margin. */
const WIDE = { width: 1680, height: 900 };

let app: App;
const page = (): Page => app.page;

beforeAll(async () => {
  app = await startApp();
  await page().setViewportSize(WIDE);
  await page().getByRole('button', { name: '先看一份示例报告' }).click();
  await text().waitFor();
});

afterAll(() => app?.close());

const text = () => page().getByRole('textbox', { name: '报告正文' });
const margin = () => page().getByRole('region', { name: '页边批注' });
const thread = (words: string) => margin().getByRole('article').filter({ hasText: words });
const pane = () => page().getByRole('complementary', { name: '检查' });
const list = () => pane().getByRole('list', { name: '批注' });

/** Where the page stands across the desk. */
const sheet = async () => {
  const { x, width } = (await page().locator('.sheet').boundingBox())!;
  return { x, width };
};

/** Where words stand, by the blocks as they are on the page. */
const placeOf = (words: string) =>
  page().evaluate((wanted) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-block]')) {
      const offset = element.textContent!.replace(/\uFEFF/gu, '').indexOf(wanted);
      if (offset >= 0) return { block: element.dataset['block']!, offset };
    }
    throw new Error(`${wanted} is not on the page`);
  }, words);

/** Selects from the beginning of some words to the end of others. */
async function selectWords(from: string, to = from): Promise<void> {
  const [start, end] = [await placeOf(from), await placeOf(to)];
  await select(page(), start, { ...end, offset: end.offset + to.length });
}

async function write(words: string): Promise<void> {
  await page().getByRole('textbox', { name: '批注内容' }).waitFor();
  await page().keyboard.insertText(words);
  await page().keyboard.press('Control+Enter');
  await page().getByRole('textbox', { name: '批注内容' }).waitFor({ state: 'detached' });
}

/** What the file on disk says of each comment, by its text. */
async function saved() {
  await page().getByText('已保存').first().waitFor();
  const path = join(
    app.folders.documents,
    readdirSync(app.folders.documents).find((name) => name.endsWith('.shufa'))!,
  );
  const file = openReportFile(path, { readOnly: true });
  const report = file.read();
  file.close();
  return anchoredComments(report).map(({ text, quote, author, resolved, replies }) => ({
    text,
    quote,
    author,
    resolved,
    replies: replies.map((reply) => reply.text),
  }));
}

test('the list tells how to begin while there are no comments', async () => {
  await pane().getByRole('tab', { name: '批注' }).click();
  await list().getByText('还没有批注').waitFor();
  expect(await axeViolations(page())).toEqual([]);
});

test('the first comment asks who one is, and the next does not; the page stays as it stands', async () => {
  await selectWords('区委、区人大');
  const stood = await sheet();
  await page().keyboard.press('Control+Alt+m');
  const dialog = page().getByRole('dialog', { name: '审阅者信息' });
  await dialog.getByLabel('姓名').fill('李明');
  expect(await axeViolations(page())).toEqual([]);
  await dialog.getByRole('button', { name: '确定' }).click();
  await write('主送机关请按惯例。');
  await thread('主送机关请按惯例。').waitFor();
  expect(await sheet()).toEqual(stood);
  await selectWords('特此报告。');
  await page().getByRole('toolbar', { name: '编辑' }).getByRole('button', { name: '批注' }).click();
  await write('结语可以不要。');
  expect((await saved()).map(({ text, quote, author }) => [text, quote, author])).toEqual([
    ['主送机关请按惯例。', '区委、区人大', '李明'],
    ['结语可以不要。', '特此报告。', '李明'],
  ]);
});

test('a comment is answered, resolved, opened again and deleted; undo brings it back', async () => {
  await page().keyboard.press('Shift+F9');
  const one = thread('主送机关请按惯例。');
  await one.getByRole('textbox', { name: '回复' }).click();
  await page().keyboard.insertText('已核对，无误。');
  await page().keyboard.press('Control+Enter');
  await one.getByText('已核对，无误。').waitFor();
  await one.getByRole('button', { name: '解决' }).click();
  await one.waitFor({ state: 'detached' });
  expect((await saved())[0]).toMatchObject({ resolved: true, replies: ['已核对，无误。'] });

  await pane().getByRole('button', { name: '已解决 1' }).click();
  await list()
    .getByRole('button', { name: /展开李明的批注：主送/u })
    .click();
  await list().getByRole('button', { name: '重新打开' }).click();
  await pane().getByRole('button', { name: '未解决 2' }).click();
  await one.getByRole('button', { name: '批注的更多操作' }).first().click();
  await page().getByRole('menuitem', { name: '删除批注' }).click();
  await one.waitFor({ state: 'detached' });
  expect((await saved()).map(({ text }) => text)).toEqual(['结语可以不要。']);
  await text().focus();
  await page().keyboard.press('Control+z');
  await one.waitFor();
  expect((await saved())[0]).toMatchObject({ text: '主送机关请按惯例。', replies: ['已核对，无误。'] });
});

test('words of several paragraphs and of a table cell are commented', async () => {
  await selectWords('要求，现将2025年度', '2025年推进法治政府');
  await page().keyboard.press('Control+Alt+m');
  await write('跨段的意见。');
  const across = (await saved()).find(({ text }) => text === '跨段的意见。')!;
  expect(across.quote.split('\n')).toHaveLength(2);

  await text().getByText('特此报告。').click();
  await page().keyboard.press('End');
  await page().getByRole('button', { name: '插入', exact: true }).click();
  await page().locator('[data-size="2x2"]').hover();
  await page().locator('[data-size="2x2"]').click();
  await text().locator('td').first().click();
  await page().keyboard.insertText('复议案件');
  await text().locator('td').first().click({ button: 'right' });
  await page().getByRole('menuitem', { name: /批注/u }).click();
  await write('单位写在表头。');
  expect((await saved()).find(({ text }) => text === '单位写在表头。')!.quote).toBe('复议案件');
});

test('words that were scrolled away since they were selected come back into sight with their comment', async () => {
  await selectWords('特此报告。');
  await page()
    .locator('.editor-desk')
    .evaluate((desk) => desk.scrollTo({ top: 0 }));
  await page().keyboard.press('Control+Alt+m');
  const box = page().getByRole('textbox', { name: '批注内容' });
  await box.waitFor();
  await page().waitForFunction(() => {
    const card = document.querySelector('.margin-slot[data-active]')!.getBoundingClientRect();
    return card.top > 0 && card.top < innerHeight;
  });
  await box.press('Escape');
  await box.waitFor({ state: 'detached' });
});

test('an input method at the edge of commented words leaves the comment as it was', async () => {
  const { block, offset } = await placeOf('特此报告。');
  await select(page(), { block, offset: offset + 5 });
  await compose(page(), ['y', 'yi'], '以上');
  await select(page(), { block, offset });
  await compose(page(), ['x', 'xia'], '现将');
  await page().waitForFunction(
    (id) =>
      document.querySelector(`[data-block="${id}"]`)!.textContent!.replace(/\uFEFF/gu, '') === '现将特此报告。以上',
    block,
  );
  expect((await saved()).find(({ text }) => text === '结语可以不要。')!.quote).toBe('特此报告。');
});

test('a comment whose words are deleted stays beside their paragraph with what they were', async () => {
  await selectWords('特此报告。');
  await page().keyboard.press('Delete');
  await thread('原文已删除').getByText('特此报告。').waitFor();
  expect((await saved()).find(({ text }) => text === '结语可以不要。')!.quote).toBe('特此报告。');
  await page().keyboard.press('Control+z');
  await thread('原文已删除').waitFor({ state: 'detached' });
});

test('where the page would become small, the outline gives way to the margin until one asks for it', async () => {
  await page().setViewportSize({ width: 1440, height: 900 });
  const outline = page().getByRole('complementary', { name: '大纲' });
  await outline.waitFor({ state: 'detached' });
  await thread('结语可以不要。').waitFor();
  const pageIsWhole = async () => (await sheet()).width > 750;
  expect(await pageIsWhole()).toBe(true);
  await page().getByRole('button', { name: '大纲', exact: true }).click();
  await outline.waitFor();
  await margin().waitFor({ state: 'detached' });
  expect(await pageIsWhole()).toBe(true);
});

test('where neither helps, the margin gives way to the list, which holds threads whole', async () => {
  await page().setViewportSize({ width: 1280, height: 720 });
  await list()
    .getByRole('button', { name: /展开李明的批注：结语/u })
    .click();
  await list().getByRole('textbox', { name: '回复' }).waitFor();
  expect(await axeViolations(page())).toEqual([]);
  await page().setViewportSize(WIDE);
  await margin().waitFor();
});

test('a comment speaks of an item of the checklist, and the list is narrowed to a part', async () => {
  await selectWords('行政规范性文件6件');
  await page().keyboard.press('Control+Alt+m');
  await page().getByRole('textbox', { name: '批注内容' }).waitFor();
  await page().keyboard.insertText('与检查项对照。');
  await page().getByRole('button', { name: '提及检查项或疑点' }).click();
  await page().getByRole('textbox', { name: '查找检查项或疑点' }).fill('规范性文件');
  const choice = page().locator('.mention-choice').first();
  const title = await choice.innerText();
  await choice.click();
  await page().getByRole('region', { name: '新批注' }).getByRole('button', { name: '批注', exact: true }).click();
  await thread('与检查项对照。').getByRole('button', { name: title }).click();
  await pane().getByRole('combobox', { name: '部分' }).selectOption({ label: '举措和成效' });
  const listed = (words: string) => list().getByRole('article').filter({ hasText: words });
  await listed('与检查项对照。').waitFor();
  expect(await listed('结语可以不要。').count()).toBe(0);
  await pane().getByRole('combobox', { name: '部分' }).selectOption({ label: '所有部分' });
  await listed('结语可以不要。').waitFor();
});

test('all of it is there when the program starts anew, and the gate of the export leads to a thread', async () => {
  const before = await saved();
  await list()
    .getByRole('button', { name: /展开李明的批注：结语/u })
    .click();
  await thread('结语可以不要。').getByRole('textbox', { name: '回复' }).click();
  await page().keyboard.insertText('写了没有发。');
  await app.restart();
  await page().setViewportSize(WIDE);
  await page()
    .getByRole('button', { name: /青溪区人民政府/u })
    .first()
    .click();
  await text().waitFor();
  await thread('主送机关请按惯例。').waitFor();
  // What was written and not sent is sent before the window goes.
  expect(await saved()).toEqual(
    before.map((one) => (one.text === '结语可以不要。' ? { ...one, replies: ['写了没有发。'] } : one)),
  );
  expect(await axeViolations(page())).toEqual([]);
  await page().keyboard.press('Control+e');
  await page()
    .getByRole('group', { name: '批注未处理' })
    .getByRole('button', { name: /结语可以不要/u })
    .click();
  await thread('结语可以不要。').getByRole('textbox', { name: '回复' }).waitFor();
  expect(app.errors).toEqual([]);
});
