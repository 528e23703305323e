import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../electron/browser/find-browser';
import { startDesk } from '../soak/desk-process';
import { startServe, stopServe } from './support/browser-shell';
import { environment, root } from './support/shell';
import { makeFolders, removeFolders } from './support/start-app';

jest.setTimeout(90_000);

const text = (page: Page) => page.locator('[data-slate-editor]');

test('a report is written in one window at a time, others read along, and a page without the token says so', async () => {
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
  await browser.close();
  await stopServe(desk);
  removeFolders(folders);
});
