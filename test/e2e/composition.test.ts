import { join } from 'node:path';
import { blockText, type Block } from '../../core/report/block';
import { createReportFile } from '../../electron/store/create-report-file';
import { openReportFile } from '../../electron/store/report-file';
import { INTERNAL } from '../../core/variant/internal';
import { reportOf } from '../support/reports';
import { compose } from './support/compose';
import { caret, changes, select, texts, watch } from './support/composing-page';
import { at, BLOCKS, CASES, MARK, PIN } from './support/composing-cases';
import { startApp, type App } from './support/start-app';

let app: App;
let path: string;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    path = join(documents, '输入法.shufa');
    const comment = { id: 'c1', author: '审核人', at: '', text: '请核对。', resolved: false, replies: [] };
    createReportFile(path, reportOf(BLOCKS, { comments: [comment] }), [], Date.now()).close();
  });
  const { page } = app;
  await app.chooseFile(() => page.getByRole('button', { name: /^打开报告/u }).click(), path);
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
  await page.getByText(/^第 \d+ 页，共 \d+ 页$/u).waitFor();
  await page.waitForTimeout(800);
});

afterAll(() => app?.close());

test.each(CASES)('composing $name', async ({ at: [anchor, focus], stages, words, after, caret: expected }) => {
  const { page } = app;
  const before = await texts(page);
  const filed = inFile();
  await select(page, anchor, focus);
  // What is selected goes when composing begins; from then on nothing may change.
  await compose(page, stages.slice(0, 1), null);
  await page.waitForTimeout(focus ? 500 : 0);
  await watch(page);
  await compose(page, stages.slice(1), null);
  // Longer than checks, pages and saving wait after a key.
  await page.waitForTimeout(600);
  expect(await changes(page)).toEqual([]);
  if (!focus) expect(inFile()).toEqual(filed);
  await compose(page, [], words);

  const whole = { ...before, ...after };
  const present = Object.fromEntries(Object.entries(whole).filter(([, text]) => text !== null));
  await page.waitForTimeout(300);
  expect(await texts(page)).toEqual(present);
  expect(await caret(page)).toEqual(expected);
  await saved(page);
  expect(inFile()).toEqual(present);
  expect([wordsWith('pinned', PIN), wordsWith('internal', INTERNAL)]).toEqual(['召开会议四次', '内部事项两件']);

  await page.keyboard.press('Control+z');
  await page.waitForTimeout(150);
  expect(await texts(page)).toEqual(before);
  await saved(page);
  expect(inFile()).toEqual(before);
  expect(wordsWith('noted', MARK)).toBe('收案一百件');
});

test('Backspace takes back what is composed, to nothing, and leaves no step to undo', async () => {
  const { page } = app;
  const before = await texts(page);
  await select(page, at('plain', 4));
  await compose(page, ['g', 'gu', 'gui', 'gu', 'g', ''], null);
  await page.waitForTimeout(500);
  expect(await texts(page)).toEqual(before);
  await compose(page, ['h'], '和');
  expect((await texts(page))['plain']).toBe('依法行政和，执法为民。');
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(150);
  expect(await texts(page)).toEqual(before);
});

test('Ctrl+S in the middle writes no half words, and the words arrive whole', async () => {
  const { page } = app;
  const filed = inFile();
  await select(page, at('last', 2));
  await compose(page, ['y', 'yi', 'yijing'], null);
  await page.keyboard.press('Control+s');
  await page.waitForTimeout(500);
  expect(inFile()).toEqual(filed);
  await compose(page, [], '已经');
  await saved(page);
  expect(inFile()['last']).toBe('工作已经到位。');
  await page.keyboard.press('Control+z');
  await saved(page);
  expect(inFile()).toEqual(filed);
});

test('a click elsewhere in the middle keeps what was typed once, and the caret goes there', async () => {
  const { page } = app;
  const before = await texts(page);
  await select(page, at('plain', 4));
  await compose(page, ['g', 'gu', 'gui'], null);
  await page.locator('[data-block="last"]').click();
  await page.waitForTimeout(400);
  const now = await texts(page);
  expect(now).toEqual({ ...before, plain: '依法行政gui，执法为民。' });
  expect((await caret(page)).block).toBe('last');
  await compose(page, ['h'], '好');
  await page.waitForTimeout(200);
  const { last, ...others } = await texts(page);
  expect(last).toHaveLength('工作到位。好'.length);
  expect(others).toEqual(without(now, 'last'));
  await saved(page);
  expect(inFile()).toEqual({ ...others, last });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(150);
  expect(await texts(page)).toEqual(before);
});

test('leaving the page in the middle keeps what was typed once', async () => {
  const { page } = app;
  const before = await texts(page);
  await select(page, at('noted', 4));
  await compose(page, ['g', 'gu', 'gui'], null);
  await page.getByRole('combobox', { name: '显示比例' }).focus();
  await page.waitForTimeout(400);
  expect(await texts(page)).toEqual({ ...before, noted: '行政复议gui收案一百件，全部按期办结。' });
  await saved(page);
  expect(inFile()).toEqual(await texts(page));
  await select(page, at('plain', 0));
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(150);
  expect(await texts(page)).toEqual(before);
});

test('recording, words composed at the edge of marked words stand there once and leave the marks alone', async () => {
  const { page } = app;
  await page.keyboard.press('Control+Shift+E');
  await page.getByLabel('姓名').fill('李四');
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByRole('button', { name: /^修订中/u }).waitFor();
  const before = await texts(page);
  for (const [block, offset] of [
    ['noted', 4],
    ['noted', 9],
    ['pinned', 2],
    ['pinned', 8],
    ['internal', 2],
    ['internal', 8],
  ] as const) {
    await select(page, at(block, offset));
    await compose(page, ['x', 'xin', 'xinci'], '新词');
    await page.waitForTimeout(300);
    const was = before[block]!;
    const written = { ...before, [block]: `${was.slice(0, offset)}新词${was.slice(offset)}` };
    expect(await texts(page)).toEqual(written);
    expect(await page.locator(`[data-block="${block}"] span[data-inserted]`).innerText()).toBe('新词');
    await saved(page);
    expect(inFile()).toEqual(written);
    expect([wordsWith('noted', MARK), wordsWith('pinned', PIN), wordsWith('internal', INTERNAL)]).toEqual([
      '收案一百件',
      '召开会议四次',
      '内部事项两件',
    ]);
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(200);
    expect(await texts(page)).toEqual(before);
  }
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});

async function saved(page: App['page']): Promise<void> {
  await page.waitForTimeout(350);
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
}

function inFile(): Record<string, string> {
  return Object.fromEntries(read().map((block) => [block.id, blockText(block)]));
}

function wordsWith(id: string, mark: string): string {
  const block = read().find((one) => one.id === id);
  if (block?.type !== 'paragraph') return '';
  return block.children
    .filter((span) => mark in span)
    .map(({ text }) => text)
    .join('');
}

function read(): Block[] {
  const file = openReportFile(path);
  try {
    return file.read().blocks;
  } finally {
    file.close();
  }
}

function without(record: Record<string, string>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
