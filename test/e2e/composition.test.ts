import { join } from 'node:path';
import { blockText, type Block } from '../../core/report/block';
import { commentMark } from '../../core/report/comment';
import { createReportFile } from '../../electron/store/create-report-file';
import { openReportFile } from '../../electron/store/report-file';
import { reportOf } from '../support/reports';
import { compose } from './support/compose';
import { caret, changes, select, texts, watch, type Caret } from './support/composing-page';
import { startApp, type App } from './support/start-app';

const MARK = commentMark('c1');
const BLOCKS: Block[] = [
  { id: 'title', type: 'title', children: [{ text: '某区人民政府关于2025年度法治政府建设情况的报告' }] },
  { id: 'empty', type: 'paragraph', children: [{ text: '' }] },
  { id: 'part', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
  {
    id: 'run-in',
    type: 'heading',
    level: 2,
    runIn: true,
    children: [{ text: '依法履行职能。', head: true }, { text: '全年办理事项三百件。' }],
  },
  {
    id: 'noted',
    type: 'paragraph',
    children: [{ text: '行政复议' }, { text: '收案一百件', [MARK]: true }, { text: '，全部按期办结。' }],
  },
  { id: 'plain', type: 'paragraph', children: [{ text: '依法行政，执法为民。' }] },
  // Long enough to turn lines, with a mark in the margin, and to run over the end of the page.
  { id: 'long', type: 'paragraph', children: [{ text: '坚持依法行政，推进政务公开，规范执法行为。'.repeat(30) }] },
  { id: 'last', type: 'paragraph', children: [{ text: '工作到位。' }] },
];

interface Case {
  name: string;
  at: [Caret, Caret?];
  stages: readonly string[];
  words: string;
  /** Blocks that read otherwise afterwards; null for one that is gone. */
  after: Record<string, string | null>;
  caret: Caret;
}

const long = blockText(BLOCKS[6]!);
const at = (block: string, offset: number): Caret => ({ block, offset });

const CASES: readonly Case[] = [
  {
    name: 'at the start of an empty paragraph',
    at: [at('empty', 0)],
    stages: ['q', 'qu', 'quan'],
    words: '全区',
    after: { empty: '全区' },
    caret: at('empty', 2),
  },
  {
    name: 'in the middle of text',
    at: [at('plain', 5)],
    stages: ['g', 'gui', 'guifan'],
    words: '规范',
    after: { plain: '依法行政，规范执法为民。' },
    caret: at('plain', 7),
  },
  {
    name: 'over a selection',
    at: [at('plain', 5), at('plain', 7)],
    stages: ['f', 'fu', 'fuwu'],
    words: '服务',
    after: { plain: '依法行政，服务为民。' },
    caret: at('plain', 7),
  },
  {
    name: 'over a selection of several blocks',
    at: [at('noted', 4), at('plain', 5)],
    stages: ['y', 'yi', 'yiji'],
    words: '以及',
    after: { noted: '行政复议以及执法为民。', plain: null },
    caret: at('noted', 6),
  },
  {
    name: 'in front of commented words',
    at: [at('noted', 4)],
    stages: ['q', 'quan', 'quannian'],
    words: '全年',
    after: { noted: '行政复议全年收案一百件，全部按期办结。' },
    caret: at('noted', 6),
  },
  {
    name: 'behind commented words',
    at: [at('noted', 9)],
    stages: ['s', 'shi', 'shijian'],
    words: '实件',
    after: { noted: '行政复议收案一百件实件，全部按期办结。' },
    caret: at('noted', 11),
  },
  {
    name: 'in a heading',
    at: [at('part', 2)],
    stages: ['g', 'gong', 'gongzuo'],
    words: '工作',
    after: { part: '主要工作举措和成效' },
    caret: at('part', 4),
  },
  {
    name: 'in the head of a run-in heading',
    at: [at('run-in', 2)],
    stages: ['q', 'quan', 'quanmian'],
    words: '全面',
    after: { 'run-in': '依法全面履行职能。全年办理事项三百件。' },
    caret: at('run-in', 4),
  },
  {
    name: 'at the start of a run-in heading',
    at: [at('run-in', 0)],
    stages: ['j', 'ji', 'jixu'],
    words: '继续',
    after: { 'run-in': '继续依法履行职能。全年办理事项三百件。' },
    caret: at('run-in', 2),
  },
  {
    name: 'in the title, whose lines turn by words',
    at: [at('title', 8)],
    stages: ['b', 'ban', 'bangong'],
    words: '办公室',
    after: { title: '某区人民政府关于办公室2025年度法治政府建设情况的报告' },
    caret: at('title', 11),
  },
  {
    name: 'on a page that turns in the middle of the paragraph',
    at: [at('long', 300)],
    stages: ['y', 'yi', 'yifa'],
    words: '依法依规依程序',
    after: { long: `${long.slice(0, 300)}依法依规依程序${long.slice(300)}` },
    caret: at('long', 307),
  },
  {
    name: 'with the candidate replaced several times and letters taken back',
    at: [at('last', 2)],
    stages: ['z', 'zh', 'zhi', 'zhix', 'zhi', 'zh', 'zhunbei', '准备', '准备', '准备好'],
    words: '准备',
    after: { last: '工作准备到位。' },
    caret: at('last', 4),
  },
];

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

  await page.keyboard.press('Control+z');
  await page.waitForTimeout(150);
  expect(await texts(page)).toEqual(before);
  await saved(page);
  expect(inFile()).toEqual(before);
  expect(commentedWords()).toBe('收案一百件');
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

function commentedWords(): string {
  const noted = read().find((block) => block.id === 'noted');
  if (noted?.type !== 'paragraph') return '';
  return noted.children
    .filter((span) => MARK in span)
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
