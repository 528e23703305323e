import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../electron/browser/find-browser';
import { environment, root, type Folders, type Shell } from './shell';

/** The browser shell from out/, shown in a real Chromium with a profile of its own. */
export async function launchBrowserShell(folders: Folders): Promise<Shell> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge is installed.');
  const { desk, url } = await startServe(folders, ['--no-open']);
  const context = await chromium.launchPersistentContext(mkdtempSync(join(folders.root, 'profile-')), {
    executablePath,
    headless: true,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return {
    page,
    async chooseFile(ask, path) {
      await ask();
      const dialog = page.getByRole('dialog').filter({ has: page.locator('.file-dialog') });
      const name = dialog.locator('.file-name input');
      if (await name.isEditable()) await name.fill(basename(path));
      else await dialog.getByRole('button', { name: basename(path) }).click();
      await dialog.locator('button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });
    },
    async close() {
      const closed = page.waitForEvent('close');
      await page.close({ runBeforeUnload: true });
      await closed;
      await context.close();
      await stopServe(desk);
    },
  };
}

/** Starts `out/desk/serve.cjs` and waits for its address. */
export async function startServe(folders: Folders, args: string[]): Promise<{ desk: ChildProcess; url: string }> {
  const desk = spawn(process.execPath, [join(root, 'out', 'desk', 'serve.cjs'), ...args], {
    env: environment(folders),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  desk.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const first = await Promise.race([once(desk.stdout!, 'data'), once(desk, 'close').then(() => null)]);
  if (!first) throw new Error(`The desk process did not start: ${said}`);
  return { desk, url: String(first[0]).trim() };
}

/** Ends it in order, as Ctrl+C does; returns its exit code. */
export async function stopServe(desk: ChildProcess): Promise<number | null> {
  if (desk.exitCode === null && desk.signalCode === null) {
    desk.kill('SIGTERM');
    await once(desk, 'close');
  }
  return desk.exitCode;
}

/** What a window gets for the code in its first address. */
export async function tokenOf(url: string): Promise<string> {
  const { origin, hash } = new URL(url);
  const answer = await fetch(`${origin}/launch`, { method: 'POST', body: hash.slice('#code='.length) });
  const reply = (await answer.json()) as { ok: boolean; value: string };
  if (!reply.ok) throw new Error('The launch code was refused.');
  return reply.value;
}
