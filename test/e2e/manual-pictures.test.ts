import { readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { loadManual } from '../../electron/templates/load-manual';
import { root } from './support/shell';
import { select } from './support/composing-page';
import { smallPng } from './support/small-png';
import { startApp, type App } from './support/start-app';
import { keepFirstVersion } from './support/keep-version';

/**
 * The pictures of the manual show the real program. `SHUFA_PICTURES=1 npx jest test/e2e/manual-pictures` takes them anew
 * into templates/manual; otherwise each screen is only gone to, so that no picture shows what cannot be reached any more.
 */
const isTaking = process.env['SHUFA_PICTURES'] === '1';
const FOLDER = join(root, 'templates', 'manual');

const shown: string[] = [];
let app: App;
let page: Page;

beforeAll(async () => {
  app = await startApp(({ documents }) => writeFileSync(join(documents, '去年的报告.txt'), webPage()));
  page = app.page;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
});

afterAll(() => app?.close());

const text = () => page.getByRole('textbox', { name: '报告正文' });
const panel = () => page.getByRole('complementary', { name: '检查' });

/** The sample as a website shows a report. */
function webPage(): string {
  const sample = readFileSync(join(root, 'templates', 'samples', 'district.json'), 'utf8');
  const { lines } = JSON.parse(sample) as { lines: string[] };
  const [title, ...rest] = lines;
  return [
    '首页 > 政务公开 > 法治政府建设',
    title,
    '字体：大 中 小',
    '打印本页',
    ...rest,
    '扫一扫在手机打开当前页',
  ].join('\n');
}

/** The window as it stands is the picture `name`. */
async function picture(name: string): Promise<void> {
  shown.push(`${name}.png`);
  // What was told in passing, and where the pointer happens to be, is not what is shown.
  await page.mouse.move(1279, 799);
  await page.getByRole('button', { name: '关闭提示' }).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'));
  if (!isTaking) return;
  // Where the test keeps its files is nobody's business.
  await page.evaluate((folder) => {
    for (const field of document.querySelectorAll('input')) field.value = field.value.replace(folder, '');
  }, app.folders.root + sep);
  writeFileSync(join(FOLDER, `${name}.png`), smallPng(await page.screenshot({ caret: 'hide' })));
}

/** Selects words of the text. */
async function selectWords(words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-block]')) {
      const offset = element.textContent!.replace(/\uFEFF/gu, '').indexOf(wanted);
      if (offset >= 0) return { block: element.dataset['block']!, offset };
    }
    throw new Error(`${wanted} is not on the page`);
  }, words);
  await select(page, place, { ...place, offset: place.offset + words.length });
}

test('home', async () => {
  await page.getByRole('button', { name: '先看一份示例报告' }).waitFor();
  await picture('home');
});

test('what was recognised in a file', async () => {
  await app.chooseFile(
    () => page.getByRole('button', { name: /^导入文件/u }).click(),
    join(app.folders.documents, '去年的报告.txt'),
  );
  await page.getByRole('textbox', { name: '保存位置' }).and(page.locator('[value$=".shufa"]')).waitFor();
  await picture('import');
  await page.getByRole('button', { name: '放弃' }).click();
});

test('the editor', async () => {
  await page.getByRole('button', { name: '先看一份示例报告' }).click();
  await text().waitFor();
  await panel().getByRole('listitem').first().waitFor();
  // What is judged by a trial export comes a little later.
  await panel()
    .getByRole('button', { name: /每面22行.*符合/u })
    .waitFor();
  await picture('editor');
});

test('an item of the checklist, opened', async () => {
  await panel().getByRole('button', { expanded: false }).filter({ hasText: '符合' }).first().click();
  await panel().getByText('怎样写').first().waitFor();
  await picture('checklist');
  await panel().getByRole('button', { expanded: true }).first().click();
});

test('a version and what was written since', async () => {
  await page.getByRole('button', { name: /^稿次：/u }).click();
  await page.getByRole('menuitem', { name: '版本与对照…' }).click();
  await keepFirstVersion(page, '送科长前', '王磊');
  await page.getByRole('button', { name: '返回正文' }).click();
  await selectWords('法治素养测评实现全覆盖。');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.insertText('全年开展专项检查十二次，发现的问题已全部整改。');
  await page.getByText(/^已保存/u).waitFor();
  await page.getByRole('button', { name: /^稿次：/u }).click();
  await page.getByRole('menuitem', { name: '版本与对照…' }).click();
  await page.getByRole('list', { name: '版本' }).getByText('送科长前').click();
  await page.getByText('1段不同：').waitFor();
  await picture('versions');
});

test('a comment and a suggestion beside the text', async () => {
  await page.getByRole('button', { name: '返回正文' }).click();
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByRole('button', { name: '大纲', exact: true }).click();
  await selectWords('全年开展专项检查十二次');
  await page.keyboard.press('Control+Alt+m');
  await page.getByRole('textbox', { name: '批注内容' }).waitFor();
  await page.keyboard.insertText('次数请与执法科的台账核对。');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: '批注内容' }).waitFor({ state: 'detached' });
  await selectWords('已全部整改');
  await page.keyboard.press('Control+Shift+e');
  await page.keyboard.insertText('均已整改到位');
  await page.getByRole('region', { name: '页边批注' }).getByText('均已整改到位').first().waitFor();
  await page.getByText(/^已保存/u).waitFor();
  await picture('review');
});

test('the gate before an export', async () => {
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').getByText('稿本（可多选）').waitFor();
  await page.getByRole('dialog').getByText('还没有解决：', { exact: false }).first().waitFor();
  await picture('export');
});

test('the overview', async () => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // Deadlines are as near as when such a report is written.
  await page.clock.setFixedTime(new Date('2026-02-10T09:30:00'));
  await page.getByRole('button', { name: '概览', exact: true }).click();
  await page.getByRole('tab', { name: '概览' }).click();
  await page.getByRole('heading', { name: '概览', exact: true }).waitFor();
  await picture('overview');
});

test('these are the pictures of the manual, and the page reported no error', () => {
  const named = loadManual(join(root, 'templates')).pictures.map(({ name }) => name);
  expect(shown.sort()).toEqual(named.sort());
  expect(app.errors).toEqual([]);
});
