/**
 * Bundles the desk process into out/desk and the window into out/renderer, each only when a source changed.
 * `npm run build` builds both in any case.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { continueUnderOurNode, ensureInstalled, fail, root, say, seconds } from './setup.mjs';

const DAY = 24 * 60 * 60 * 1000;

const targets = {
  desk: { sources: ['core', 'electron'], entry: 'cli.cjs' },
  renderer: { sources: ['core', 'renderer'], entry: 'index.html' },
};

/** Builds what is out of date among `names` (desk, renderer). */
export async function ensureBuilt(names, { force = false } = {}) {
  for (const name of names) {
    const target = join(root, 'out', name);
    const { sources, entry } = targets[name];
    const isCurrent = (stamp) => existsSync(join(target, entry)) && readStamp(name) === stamp;
    if (!force && isCurrent(sourceStamp(sources))) continue;
    await withLock(`build-${name}`, async () => {
      const stamp = sourceStamp(sources);
      if (!force && isCurrent(stamp)) return;
      say(name === 'desk' ? '述法：正在构建程序…… building' : '述法：正在构建界面…… building');
      // Built beside and moved in, so that a failed build leaves the last good one.
      const began = Date.now();
      const fresh = `${target}.new`;
      rmSync(fresh, { recursive: true, force: true });
      const { build } = await import('vite');
      const configs = await import('./vite-configs.mjs');
      try {
        for (const config of configs[name](fresh)) await build(config);
      } catch (error) {
        fail(`${error.message}\n述法：构建没有成功，见上。The build failed (see above).`);
      }
      // `npm run build` leaves nothing of earlier builds behind: installers are made of it.
      if (!force) keepChunks(target, fresh);
      rmSync(`${target}-compiled`, { recursive: true, force: true });
      replaceFolder(target, fresh);
      writeFileSync(stampPath(name), stamp);
      say(name === 'desk' ? `述法：程序构建好了（${seconds(began)}）。` : `述法：界面构建好了（${seconds(began)}）。`);
    });
  }
}

/**
 * What a program that runs from the old build may still load stays for a day: chunks are named by their content, so
 * old and new ones stand side by side.
 */
function keepChunks(target, fresh) {
  for (const folder of ['chunks', 'assets']) {
    const from = join(target, folder);
    if (!existsSync(from)) continue;
    mkdirSync(join(fresh, folder), { recursive: true });
    for (const name of readdirSync(from)) {
      const kept = join(fresh, folder, name);
      const isRecent = Date.now() - statSync(join(from, name)).mtimeMs < DAY;
      if (isRecent && !existsSync(kept)) linkSync(join(from, name), kept);
    }
  }
}

/** Moves `fresh` to `target`, which is away for the shortest time. */
function replaceFolder(target, fresh) {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

function stampPath(name) {
  mkdirSync(join(root, 'out'), { recursive: true });
  return join(root, 'out', `.${name}-stamp`);
}

function readStamp(name) {
  try {
    return readFileSync(stampPath(name), 'utf8');
  } catch {
    return '';
  }
}

/** A text that changes when any source, build script or dependency changes. */
function sourceStamp(sources) {
  const lines = [];
  for (const name of [...sources, 'build', 'package-lock.json']) addFile(lines, root, name);
  return lines.join('\n');
}

function addFile(lines, folder, name) {
  const path = join(folder, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  // An editor that saves may take a file away for a moment.
  if (!stat) return;
  if (!stat.isDirectory()) return void lines.push(`${path} ${stat.size} ${stat.mtimeMs}`);
  for (const inside of readdirSync(path).sort()) addFile(lines, path, inside);
}

// Started by its name, also by way of a link to the checkout.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  await continueUnderOurNode(fileURLToPath(import.meta.url));
  await ensureBuilt(['desk', 'renderer'], { force: true });
  say(`述法：已构建到 ${join(root, 'out')}`);
}
