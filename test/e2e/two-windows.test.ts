import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { blockText } from '../../core/report/block';
import { acceptedBlocks, settle } from '../../core/suggest/settle';
import { findBrowser } from '../../electron/browser/find-browser';
import { openReportFile } from '../../electron/store/report-file';
import { startDesk } from '../soak/desk-process';
import { startServe, stopServe } from './support/browser-shell';
import { environment, root } from './support/shell';
import { makeFolders, removeFolders } from './support/start-app';

jest.setTimeout(90_000);

const text = (page: Page) => page.locator('[data-slate-editor]');

test('a report is written in one window at a time, others read along, and who says in one that they review does so in all', async () => {
  const folders = makeFolders();
  const path = join(folders.documents, '报告.shufa');
  const maker = await startDesk(root, environment(folders));
  await maker.api.createReport({ template: 'district', unit: '某某区人民政府', year: 2023, path });
  await maker.stop();
  const { desk, url } = await startServe(folders, ['--no-open', path]);
  const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox'] });
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(url);
  await text(first).waitFor();

  const stranger = await context.newPage();
  await stranger.goto(new URL(url).origin);
  await stranger.getByRole('heading', { name: '述法没有打开' }).waitFor();
  await stranger.close();

  const second = await context.newPage();
  await second.goto((await startServe(folders, ['--no-open'])).url);
  const recent = second.getByText('某某区人民政府2023年度', { exact: false }).first();
  await recent.click();
  await second.getByText('这份报告正在另一个窗口里编辑，这里只能看。').waitFor();
  await second.getByText('只读', { exact: true }).waitFor();
  expect(await text(second).getAttribute('contenteditable')).not.toBe('true');

  await first.bringToFront();
  await text(first).locator('p, [data-slate-node=element]').first().click();
  await first.keyboard.type('还能写');
  await first
    .getByText(/^已保存/u)
    .first()
    .waitFor();
  await first.reload();
  await first.getByText('某某区人民政府2023年度', { exact: false }).first().click();
  await text(first).getByText('还能写').first().waitFor();

  await first.getByRole('button', { name: '首页', exact: true }).click();
  await first.getByText('最近的报告').waitFor();
  await second.bringToFront();
  await second.getByRole('button', { name: '开始编辑' }).click();
  await text(second).getByText('还能写').first().waitFor();
  await second.getByText(/^已保存/u).waitFor();
  expect(await text(second).getAttribute('contenteditable')).toBe('true');

  // Somebody says in one window that they review; what the other still takes for writing becomes suggestions.
  await first.bringToFront();
  await first.getByRole('button', { name: '审阅者信息' }).click();
  const asked = first.getByRole('dialog', { name: '审阅者信息' });
  await asked.getByLabel('姓名').fill('陈科长');
  await asked.getByRole('radio', { name: /^审核/u }).click();
  await asked.getByRole('button', { name: '确定' }).click();
  await asked.waitFor({ state: 'detached' });
  await second.bringToFront();
  await text(second).getByText('还能写').first().click();
  await second.keyboard.press('End');
  await second.keyboard.press('Backspace');
  await second.keyboard.type('改');
  await second.getByText('刚才的改动已改记为修订').waitFor();
  await text(second).locator('[data-inserted]', { hasText: '改' }).waitFor();
  await text(second).locator('[data-deleted]').waitFor();
  await second.getByRole('button', { name: /^修订中/u }).waitFor();
  await second.keyboard.type('过');
  await second.getByText(/^已保存/u).waitFor();
  expect(await second.getByText('没有存上').count()).toBe(0);
  const stored = openReportFile(path, { readOnly: true });
  const blocks = stored.read().blocks;
  stored.close();
  expect(settle(blocks, 'reject').map(blockText).join()).toContain('还能写');
  expect(acceptedBlocks(blocks).map(blockText).join()).toMatch(/改过|过改/u);
  await browser.close();
  await stopServe(desk);
  removeFolders(folders);
});
