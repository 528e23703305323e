import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowserShell } from './browser-shell';
import { electronPath, launchElectron } from './electron-shell';
import { root, type Folders, type Shell } from './shell';

/** A journey is many steps, and continuous integration has few cores. */
jest.setTimeout(120_000);

export interface App {
  readonly page: Page;
  readonly folders: Folders;
  /** What the page reported as errors so far. */
  readonly errors: string[];
  chooseFile: Shell['chooseFile'];
  /** Closes the window as a person does and starts the program again on the same folders. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The built program with fresh folders: in Electron where its binary is there, otherwise the browser shell in a real
 * Chromium. Folder names hold a space and Chinese characters, as users' do. `prepare` fills the folders first.
 */
export async function startApp(prepare?: (folders: Folders) => void): Promise<App> {
  if (!existsSync(join(root, 'out', 'desk', 'serve.cjs'))) throw new Error('Nothing is built: run `npm run build`.');
  const folders = makeFolders();
  prepare?.(folders);
  const errors: string[] = [];
  const launch = electronPath() ? launchElectron : launchBrowserShell;
  const open = async (): Promise<Shell> => {
    const shell = await launch(folders);
    shell.page.setDefaultTimeout(20_000);
    shell.page.on('pageerror', (error) => void errors.push(String(error)));
    shell.page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return shell;
  };
  let shell = await open();
  return {
    get page() {
      return shell.page;
    },
    folders,
    errors,
    chooseFile: (ask, path) => shell.chooseFile(ask, path),
    async restart() {
      await shell.close();
      shell = await open();
    },
    async close() {
      await shell.close();
      removeFolders(folders);
    },
  };
}

export function makeFolders(): Folders {
  const top = mkdtempSync(join(tmpdir(), '述法 e2e '));
  const folders = { root: top, documents: join(top, '文档'), data: join(top, 'data') };
  mkdirSync(folders.documents);
  return folders;
}

export function removeFolders(folders: Folders): void {
  // A browser that just ended may still write to its profile.
  rmSync(folders.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
