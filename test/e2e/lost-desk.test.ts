import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { chromium } from 'playwright-core';
import { once } from 'node:events';
import { findBrowser } from '../../electron/browser/find-browser';
import { startDesk } from '../soak/desk-process';
import { startServe, stopServe } from './support/browser-shell';
import { environment, root } from './support/shell';
import { makeFolders, removeFolders } from './support/start-app';

jest.setTimeout(90_000);

test('a window outlives its desk process: the text stays, the banner says so, and after a new start it is in the file', async () => {
  const folders = makeFolders();
  const path = join(folders.documents, '报告.shufa');
  const maker = await startDesk(root, environment(folders));
  await maker.api.createReport({ template: 'district', unit: '某某区人民政府', year: 2023, path });
  await maker.stop();
  const first = await startServe(folders, ['--no-open', path]);
  const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(first.url);
  const text = page.locator('[data-slate-editor]');
  await text.waitFor();
  await text.locator('p, [data-slate-node=element]').first().click();
  await page.keyboard.type('崩溃之前');
  await page
    .getByText(/^已保存/u)
    .first()
    .waitFor();

  first.desk.kill('SIGKILL');
  await once(first.desk, 'close');
  await page.keyboard.type('崩溃之后');
  await page.getByRole('button', { name: '重试' }).waitFor();
  expect(await text.innerText()).toContain('崩溃之后');

  const second = await startServe(folders, ['--no-open']);
  expect(new URL(second.url).port).toBe(new URL(first.url).port);
  // It is tried again by itself after a while; whoever is faster may press.
  await page
    .getByRole('button', { name: '重试' })
    .click({ timeout: 3_000 })
    .catch(() => undefined);
  await page.getByRole('button', { name: '重试' }).waitFor({ state: 'detached' });
  await page
    .getByText(/^已保存/u)
    .first()
    .waitFor();
  const db = new Database(path, { readonly: true });
  expect(db.prepare<[], string>('SELECT body FROM blocks').pluck().all().join()).toContain('崩溃之后');
  db.close();

  // A third start finds the second and does not stand beside it.
  const third = await startServe(folders, ['--no-open']);
  expect(new URL(third.url).port).toBe(new URL(second.url).port);
  if (third.desk.exitCode === null) await once(third.desk, 'close');
  await browser.close();
  expect(await stopServe(second.desk)).toBe(0);
  expect(existsSync(join(folders.data, 'desk.json'))).toBe(false);
  removeFolders(folders);
});
