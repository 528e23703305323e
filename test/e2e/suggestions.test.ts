import { join } from 'node:path';
import { blockText, type Block } from '../../core/report/block';
import { acceptedBlocks, settle } from '../../core/suggest/settle';
import { createReportFile } from '../../electron/store/create-report-file';
import { openReportFile } from '../../electron/store/report-file';
import { reportOf } from '../support/reports';
import { compose } from './support/compose';
import { caret, changes, select, texts, watch } from './support/composing-page';
import { startApp, type App } from './support/start-app';

const BLOCKS: Block[] = [
  { id: 'title', type: 'title', children: [{ text: '某区人民政府关于2025年度法治政府建设情况的报告' }] },
  { id: 'part', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
  { id: 'one', type: 'heading', level: 2, children: [{ text: '依法履行职能' }] },
  { id: 'text', type: 'paragraph', children: [{ text: '全年办理事项三百件，全部按期办结。' }] },
  { id: 'two', type: 'heading', level: 2, children: [{ text: '完善制度体系' }] },
  { id: 'more', type: 'paragraph', children: [{ text: '制定规范性文件五件。' }] },
  { id: 'last', type: 'paragraph', children: [{ text: '工作到位。' }] },
];
const ORIGINAL = Object.fromEntries(BLOCKS.map((block) => [block.id, blockText(block)]));

let app: App;
let file: string;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    file = join(documents, '修订.shufa');
    createReportFile(file, reportOf(BLOCKS), [], Date.now()).close();
  });
});

afterAll(() => app?.close());

test('edits are recorded, answered one by one and all at once, and are still there after a restart', async () => {
  await openFile();
  const { page } = app;

  // The first time it asks who it is.
  await page.locator('.sheet-text').click();
  await page.keyboard.press('Control+Shift+E');
  await page.getByLabel('姓名').fill('李四');
  await page.getByRole('button', { name: /确定|保存/u }).click();
  const recording = page.getByRole('button', { name: /^修订中/u });
  await recording.waitFor();

  // An input method composes undisturbed; its words are underlined when they are there.
  await select(page, { block: 'text', offset: 2 });
  await watch(page);
  await compose(page, ['y', 'yi', 'yifa'], null);
  expect(await changes(page)).toEqual([]);
  await compose(page, [], '依法');
  await until(async () => (await marked('inserted'))['text'] === '依法');
  expect((await texts(page))['text']).toBe('全年依法办理事项三百件，全部按期办结。');
  expect(await caret(page)).toEqual({ block: 'text', offset: 4 });

  // Typing on belongs to it.
  await compose(page, ['g', 'gao'], '高效');
  await until(async () => (await marked('inserted'))['text'] === '依法高效');

  // Over a selection: what was there is struck through, what comes is underlined, and one undo takes both back.
  await select(page, { block: 'text', offset: 10 }, { block: 'text', offset: 12 });
  await compose(page, ['w', 'wu', 'wubai'], '五百');
  await until(async () => (await marked('deleted'))['text'] === '三百');
  expect((await marked('inserted'))['text']).toContain('五百');
  expect((await texts(page))['text']).toBe('全年依法高效办理事项三百五百件，全部按期办结。');
  await page.keyboard.press('Control+Z');
  await until(async () => (await marked('deleted'))['text'] === undefined);
  expect((await texts(page))['text']).toBe('全年依法高效办理事项三百件，全部按期办结。');
  await page.keyboard.press('Control+Y');
  await until(async () => (await marked('deleted'))['text'] === '三百');

  // Backspace strikes out and goes on; one's own words really go.
  await select(page, { block: 'more', offset: 10 });
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Backspace');
  await until(
    async () => (await marked('deleted'))['more'] === '五件。' || (await marked('deleted'))['more'] === '件五件。',
  );
  await page.keyboard.type('X');
  await page.keyboard.press('Backspace');
  expect((await texts(page))['more']).toBe('制定规范性文件五件。');

  // Behind and before deleted words, and between.
  const struck = (await marked('deleted'))['more']!;
  for (const [offset, word] of [
    [10, '尾'],
    [10 - struck.length, '首'],
    [12 - struck.length, '间'],
  ] as const) {
    await select(page, { block: 'more', offset });
    await compose(page, ['z', 'zi'], null);
    await compose(page, [], word);
    await until(async () => ((await marked('inserted'))['more'] ?? '').includes(word));
    const now = (await texts(page))['more']!;
    expect(now.split(word)).toHaveLength(2);
    expect((await marked('deleted'))['more']).toBe(struck);
    await page.keyboard.press('Control+Z');
    await until(async () => (await texts(page))['more'] === '制定规范性文件五件。');
  }

  // Enter and Backspace at a paragraph's start.
  await select(page, { block: 'last', offset: 2 });
  await page.keyboard.press('Enter');
  await until(async () => (await page.locator('[data-block="last"][data-end="inserted"]').count()) === 1);
  await select(page, { block: 'last', offset: 0 });
  await page.keyboard.press('Backspace');
  await until(async () => (await page.locator('[data-block="more"][data-end="deleted"]').count()) === 1);

  // A level, and a section that moves.
  await select(page, { block: 'two', offset: 1 });
  await page.keyboard.press('Control+Alt+3');
  await until(async () => (await page.locator('[data-block="two"][data-format]').count()) === 1);
  await page.keyboard.press('Control+Alt+2');
  await until(async () => (await page.locator('[data-block="two"][data-format]').count()) === 0);
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await until(async () => (await page.locator('[data-block="two-was"]').count()) === 1);

  // Nothing of it is lost.
  const stored = await storedBlocks();
  expect(plain(settle(stored, 'reject'))).toEqual(ORIGINAL);
  expect(
    acceptedBlocks(stored)
      .map(({ id }) => id)
      .slice(0, 3),
  ).toEqual(['title', 'part', 'two']);

  await app.restart();
  await openFile();
  expect(await storedBlocks()).toEqual(stored);
});

test('one is accepted, one rejected, the rest accepted together, each a step to undo', async () => {
  const { page } = app;
  await select(page, { block: 'text', offset: 3 });
  await page.keyboard.press('Control+Alt+A');
  await until(async () => !((await marked('inserted'))['text'] ?? '').includes('依法'));
  expect((await texts(page))['text']).toContain('依法高效');

  await select(page, { block: 'text', offset: 11 });
  await page.keyboard.press('Control+Alt+D');
  await until(async () => (await marked('deleted'))['text'] === undefined);
  expect((await texts(page))['text']).toBe('全年依法高效办理事项三百件，全部按期办结。');

  await page.getByRole('button', { name: '处理修订' }).click();
  await page.getByRole('menuitem', { name: '接受全部修订' }).click();
  await until(async () => (await page.locator('[data-suggested]').count()) === 0);
  await page.keyboard.press('Control+Z');
  await until(async () => (await page.locator('[data-suggested]').count()) > 0);
  await page.keyboard.press('Control+Y');
  await until(async () => (await page.locator('[data-suggested]').count()) === 0);
  const after = await storedBlocks();
  expect(after).toEqual(acceptedBlocks(after));
  const known = after.map(({ id }) => id).filter((id) => id in ORIGINAL);
  expect(known).toEqual(['title', 'part', 'two', 'more', 'one', 'text']);
  expect(app.errors).toEqual([]);
});

test('a reviewer cannot turn it off, and the final text is shown for reading', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: /审阅者信息/u }).click();
  await page.getByRole('radio', { name: /审核/u }).click();
  await page.getByRole('button', { name: /确定|保存/u }).click();
  const recording = page.getByRole('button', { name: /^修订中/u });
  await recording.click({ force: true });
  await page.getByText('审核身份的改动一律记为修订').first().waitFor();
  await select(page, { block: 'text', offset: 2 });
  await compose(page, ['r'], '如期');
  await until(async () => (await marked('inserted'))['text'] === '如期');
  await select(page, { block: 'text', offset: 6 });
  await page.keyboard.press('Delete');
  await until(async () => ((await marked('deleted'))['text'] ?? '').length === 1);
  const words = (await marked('deleted'))['text']!;

  await page.getByRole('button', { name: '处理修订' }).click();
  await page.getByRole('menuitemradio', { name: /最终稿/u }).click();
  expect(await page.getByRole('textbox', { name: '报告正文' }).count()).toBe(0);
  await until(async () => !(await page.locator('[data-block="text"]').innerText()).includes(`如期依法${words}`));
  await page.getByRole('button', { name: '显示修订' }).click();
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
  expect(app.errors).toEqual([]);
});

async function openFile(): Promise<void> {
  const { page } = app;
  await app.chooseFile(() => page.getByRole('button', { name: /^打开报告/u }).click(), file);
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
  await page.getByText(/^第 \d+ 页，共 \d+ 页$/u).waitFor();
  await page.waitForTimeout(800);
}

/** The words of each block that carry a mark. */
async function marked(touch: 'inserted' | 'deleted'): Promise<Record<string, string>> {
  return app.page.evaluate((name) => {
    const words: Record<string, string> = {};
    for (const span of document.querySelectorAll(`.sheet-text span[data-${name}]`)) {
      const { block } = span.closest<HTMLElement>('[data-block]')!.dataset;
      words[block!] = (words[block!] ?? '') + span.textContent!.replace(/\uFEFF/gu, '');
    }
    return words;
  }, touch);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await holds()) return;
    await app.page.waitForTimeout(100);
  }
  throw new Error(`It did not come to it: ${String(holds)}`);
}

async function storedBlocks(): Promise<Block[]> {
  await app.page.keyboard.press('Control+S');
  await app.page.waitForTimeout(600);
  const opened = openReportFile(file);
  try {
    return opened.read().blocks;
  } finally {
    opened.close();
  }
}

function plain(blocks: readonly Block[]): Record<string, string> {
  return Object.fromEntries(blocks.map((block) => [block.id, blockText(block)]));
}
