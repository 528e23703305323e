import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/**
 * Shows `url` as a window of its own, in a browser profile of its own, so that no extension of the user's looks into
 * reports. Returns whether the browser started.
 */
export function openBrowser(browser: string, url: string, profile: string): Promise<boolean> {
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const child = spawn(browser, browserArguments(url, profile), { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.on('spawn', () => resolve(true));
    child.on('error', () => resolve(false));
  });
}

function browserArguments(url: string, profile: string): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=Translate,SpellcheckService',
    '--lang=zh-CN',
    '--window-size=1360,900',
    // Chromium refuses to run its sandbox as root; only then is it off.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
