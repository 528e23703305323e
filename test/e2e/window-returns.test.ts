import { rmSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { createConnection } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../electron/browser/find-browser';
import { startDesk } from '../soak/desk-process';
import { startServe, stopServe, tokenOf } from './support/browser-shell';
import { environment, root, type Folders } from './support/shell';
import { makeFolders, removeFolders } from './support/start-app';

jest.setTimeout(120_000);

let folders: Folders;
let browser: Browser;
let page: Page;
const path = () => join(folders.documents, '报告.shufa');

beforeEach(async () => {
  folders = makeFolders();
  const maker = await startDesk(root, environment(folders));
  await maker.api.createReport({ template: 'district', unit: '某某区人民政府', year: 2023, path: path() });
  await maker.stop();
  browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(20_000);
});
afterEach(async () => {
  await browser.close();
  removeFolders(folders);
});

const text = () => page.getByRole('textbox', { name: '报告正文' });
const inFile = () => {
  const db = new Database(path(), { readonly: true });
  const bodies = db.prepare<[], string>('SELECT body FROM blocks').pluck().all().join('\n');
  db.close();
  return bodies;
};
const saved = () =>
  page
    .getByText(/^已保存/u)
    .first()
    .waitFor();

test('the code leaves the address at once; a page that is loaded anew, as after a crash, comes back to its report and caret', async () => {
  const { desk, url } = await startServe(folders, ['--no-open', path()]);
  await page.goto(url);
  expect(page.url()).not.toContain('code');
  await text().waitFor();
  await text().locator('.block-paragraph').nth(3).click();
  await page.keyboard.type('崩溃之前');
  const block = await caretBlock();
  await saved();
  // As the desktop shell does when the page’s process is gone.
  await page.reload();
  await text().waitFor();
  expect(await text().innerText()).toContain('崩溃之前');
  await page.waitForFunction(
    (id) => getSelection()?.anchorNode?.parentElement?.closest('[data-block]')?.getAttribute('data-block') === id,
    block,
  );
  await stopServe(desk);
});

test('a new address pasted over the old one brings a window back whose program was started anew', async () => {
  const first = await startServe(folders, ['--no-open', path()]);
  await page.goto(first.url);
  await text().waitFor();
  await text().locator('.block-paragraph').nth(3).click();
  await page.keyboard.type('断开之前');
  await saved();
  first.desk.kill('SIGKILL');
  await once(first.desk, 'close');
  await page.keyboard.type('断开之后');
  // Nothing tells the next program what this window holds.
  rmSync(join(folders.data, 'desk.json'));
  const { port } = new URL(first.url);
  const second = await startServe(folders, ['--no-open', '--port', port]);
  await page.evaluate((url) => void (location.href = url), second.url);
  await page.waitForFunction(() => !location.hash.includes('code'));
  await page
    .getByRole('button', { name: '重试' })
    .click({ timeout: 5_000 })
    .catch(() => undefined);
  await saved();
  expect(inFile()).toContain('断开之后');
  await stopServe(second.desk);
});

test('started again at a port asked for by number, the program still knows the windows that a crash left', async () => {
  const first = await startServe(folders, ['--no-open']);
  const token = await tokenOf(first.url);
  const { port } = new URL(first.url);
  first.desk.kill('SIGKILL');
  await once(first.desk, 'close');
  const second = await startServe(folders, ['--no-open', '--port', port]);
  const answer = await fetch(`http://127.0.0.1:${port}/api/shellInfo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shufa-token': token },
    body: '[]',
  });
  expect(answer.status).toBe(200);
  await stopServe(second.desk);
});

test('no other address of this machine is listened on', async () => {
  const { desk, url } = await startServe(folders, ['--no-open']);
  const port = Number(new URL(url).port);
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
    .filter((address) => address !== '127.0.0.1');
  for (const host of ['127.0.0.2', '::1', ...others]) {
    const socket = createConnection({ host, port });
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => 'connected'),
      once(socket, 'error').then(() => 'refused'),
    ]).catch(() => 'refused');
    socket.destroy();
    expect([host, outcome]).toEqual([host, 'refused']);
  }
  await stopServe(desk);
});

function caretBlock(): Promise<string | null | undefined> {
  return page.evaluate(() =>
    getSelection()?.anchorNode?.parentElement?.closest('[data-block]')?.getAttribute('data-block'),
  );
}
