/** Finds Electron's binary, or fetches it within a time limit and remembers for a day when that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ourNode, root, say } from './setup.mjs';

const folder = join(root, 'node_modules', 'electron');
const failedFile = join(root, 'out', '.electron-missing');
const DAY = 24 * 60 * 60 * 1000;
const ASK_LIMIT = 5_000;
const FETCH_LIMIT = 60_000;

/** Path of the binary if it is there; asks nobody. */
export function electronBinary() {
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8');
    const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** The binary, fetched if need be; null where it cannot be had. `again` tries even when it failed today. */
export async function obtainElectron({ again = false } = {}) {
  const present = electronBinary();
  if (present) return present;
  if (!again && failedToday()) return null;
  if (await isReachable()) {
    say('述法：正在下载 Electron（最多等一分钟）…… fetching Electron');
    const script = join(folder, 'install.js');
    const node = existsSync(ourNode) ? ourNode : process.execPath;
    spawnSync(node, [script], { cwd: root, stdio: ['ignore', 'ignore', 'ignore'], timeout: FETCH_LIMIT });
  }
  const fetched = electronBinary();
  if (fetched) rmSync(failedFile, { force: true });
  else writeFileSync(failedFile, new Date().toISOString());
  return fetched;
}

function failedToday() {
  const failed = statSync(failedFile, { throwIfNoEntry: false });
  return failed !== undefined && Date.now() - failed.mtimeMs < DAY;
}

/** A blocked network should cost seconds, not the whole limit: one small question first. */
async function isReachable() {
  const source =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron';
  try {
    const answer = await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(ASK_LIMIT) });
    return answer.status < 500 && answer.status !== 403 && answer.status !== 407;
  } catch {
    return false;
  }
}
