import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Shows `url` as a window of its own, in a browser profile of its own, so that no extension of the user's looks into
 * reports. Returns whether the browser started.
 */
export function openBrowser(browser: string, url: string, profile: string): Promise<boolean> {
  prepareProfile(profile);
  const child = spawn(browser, browserArguments(url, profile), { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.on('spawn', () => resolve(true));
    child.on('error', () => resolve(false));
  });
}

/** Everything that would send text of the page somewhere is off before the browser starts for the first time. */
const PREFERENCES = {
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  spellcheck: { use_spelling_service: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
  signin: { allowed: false },
  autofill: { enabled: false, profile_enabled: false },
  credentials_enable_service: false,
  alternate_error_pages: { enabled: false },
  net: { network_prediction_options: 2 },
};

function prepareProfile(profile: string): void {
  const folder = join(profile, 'Default');
  const path = join(folder, 'Preferences');
  if (existsSync(path)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(PREFERENCES));
}

function browserArguments(url: string, profile: string): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-translate',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--lang=zh-CN',
    '--window-size=1360,900',
    // Chromium refuses to run its sandbox as root; only then is it off.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
