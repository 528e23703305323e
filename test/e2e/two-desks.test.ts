import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { OpenedReport } from '../../core/api';
import type { TextBlock } from '../../core/report/block';
import { findBrowser } from '../../electron/browser/find-browser';
import { ownerPath } from '../../electron/disk/owner-file';
import { startDesk, type DeskProcess } from '../soak/desk-process';
import { startServe, stopServe } from './support/browser-shell';
import { environment, root, type Folders } from './support/shell';
import { makeFolders, removeFolders } from './support/start-app';

jest.setTimeout(120_000);

let folders: Folders;
let path: string;
beforeEach(() => {
  folders = makeFolders();
  path = join(folders.documents, '报告.shufa');
});
afterEach(() => removeFolders(folders));

/** Another person's program on the same documents, as on a share. */
const personOf = (name: string): Folders => {
  const data = join(folders.root, `data-${name}`);
  mkdirSync(data, { recursive: true });
  return { ...folders, data };
};
const started = async (name: string): Promise<DeskProcess> => {
  const desk = await startDesk(root, environment(personOf(name)));
  await desk.api.saveIdentity({ name, unit: '区司法局', role: 'drafter' });
  return desk;
};
const worded = ({ report }: OpenedReport, text: string): TextBlock => {
  const empty = report.blocks.find((block) => block.type === 'paragraph') as TextBlock;
  return { ...empty, children: [{ text }] };
};
const NEW = { template: 'district', unit: '某某区人民政府', year: 2025 };

test('the second program may only read, is told who writes, and may write once the first has closed', async () => {
  const [first, second] = [await started('王磊'), await started('李敏')];
  const mine = await first.api.createReport({ ...NEW, path });
  const theirs = await second.api.openReport(path);
  expect(theirs).toMatchObject({ readOnly: true, holder: { name: '王磊', unit: '区司法局', here: true } });
  await expect(second.api.saveChange(theirs.session, { blocks: [] })).rejects.toThrow('read-only');
  await first.api.saveChange(mine.session, { blocks: [worded(mine, '先来的写的。')] });
  expect(await second.api.holderOf(path)).toMatchObject({ name: '王磊' });
  await first.api.closeReport(mine.session);
  expect(await second.api.holderOf(path)).toBeNull();
  const again = await second.api.openReport(path);
  expect(again).toMatchObject({ readOnly: false, holder: null });
  expect(JSON.stringify(again.report)).toContain('先来的写的。');
  await Promise.all([first.stop(), second.stop()]);
  expect(existsSync(ownerPath(path))).toBe(false);
});

test('a program that was killed keeps nobody out, and what it saved is there', async () => {
  const [first, second] = [await started('王磊'), await started('李敏')];
  const mine = await first.api.createReport({ ...NEW, path });
  await first.api.saveChange(mine.session, { blocks: [worded(mine, '断电前存下的。')] });
  await first.kill();
  expect(existsSync(ownerPath(path))).toBe(true);
  const opened = await second.api.openReport(path);
  expect(opened).toMatchObject({ readOnly: false, holder: null });
  expect(JSON.stringify(opened.report)).toContain('断电前存下的。');
  await second.stop();
});

test('whoever is taken over cannot save into the report any more, and saves all of the text elsewhere', async () => {
  const [first, second] = [await started('王磊'), await started('李敏')];
  const mine = await first.api.createReport({ ...NEW, path });
  const taken = await second.api.openTakingOver(path);
  expect(taken.readOnly).toBe(false);
  const block = worded(mine, '被接手后写的。');
  await expect(first.api.saveChange(mine.session, { blocks: [block] })).rejects.toThrow('lost-lock');
  await second.api.saveChange(taken.session, { blocks: [worded(taken, '接手的人写的。')] });
  const copy = join(folders.documents, '副本.shufa');
  await first.api.saveAs(mine.session, copy);
  await first.api.saveChange(mine.session, { blocks: [block], order: mine.report.blocks.map(({ id }) => id) });
  await first.stop();
  await second.stop();
  const look = await started('王磊');
  expect(JSON.stringify((await look.api.openReport(path)).report)).toContain('接手的人写的。');
  expect(JSON.stringify((await look.api.openReport(copy)).report)).toContain('被接手后写的。');
  await look.stop();
});

test('in the window: who has it, a copy to write in, and the way in when the other has gone', async () => {
  const first = await started('王磊');
  const mine = await first.api.createReport({ ...NEW, path });
  const { desk, url } = await startServe(personOf('李敏'), ['--no-open', path]);
  const { browser, page } = await windowOf(url);
  const banner = page.locator('.lock-banner');
  await banner.getByText(/王磊（区司法局）正在本机编辑这份报告/u).waitFor();
  await page.getByText('只读', { exact: true }).waitFor();

  await banner.getByRole('button', { name: '另存副本…' }).click();
  await page.getByLabel('文件名').fill('李敏的副本.shufa');
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.getByText('李敏的副本.shufa', { exact: true }).waitFor();
  const text = page.locator('[data-slate-editor]');
  await text.locator('.block-paragraph').first().click();
  await page.keyboard.type('副本里写的。');
  await page.getByText(/^已保存/u).waitFor();

  await page.getByRole('button', { name: '首页', exact: true }).click();
  await page.locator(`small[title="${path}"]`).click();
  await banner.getByText(/王磊/u).waitFor();
  await first.api.closeReport(mine.session);
  await banner.getByText('王磊（区司法局）已关闭这份报告，现在可以编辑了。').waitFor();
  await banner.getByRole('button', { name: '开始编辑' }).click();
  await page.getByText(/^已保存/u).waitFor();
  await browser.close();
  await stopServe(desk);
  await first.stop();
});

async function windowOf(url: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return { browser, page };
}
