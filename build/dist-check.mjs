/**
 * `npm run dist:check [-- --only linux-x64]`: packs the app by electron-builder.yml for every target, around a stand-in
 * for Electron, and proves what is in it. Fetches nothing. One line a target; the last one is JSON.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { continueUnderOurNode, ensureInstalled, fail, root, say } from './setup.mjs';

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));

const { default: asar } = await import('@electron/asar');
const { BUDGET, checkPackage } = await import('./check-package.mjs');
const { buildForPacking, pack, TARGETS } = await import('./pack.mjs');
const { makeStandIn } = await import('./stand-in.mjs');

const at = process.argv.indexOf('--only');
const only = at === -1 ? null : process.argv[at + 1].split(',');
const targets = TARGETS.filter(({ platform, arch }) => !only || only.includes(`${platform}-${arch}`));
if (targets.length === 0)
  fail(`述法：--only 可用的有 ${TARGETS.map(({ platform, arch }) => `${platform}-${arch}`).join('、')}。`, 2);

const results = await withLock('package', async () => {
  const folder = mkdtempSync(join(tmpdir(), '述法 dist '));
  try {
    await buildForPacking();
    const all = [];
    for (const target of targets) all.push(await checkTarget(target, folder));
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
const failures = results.flatMap(({ name, wrong }) => wrong.map((why) => `${name}: ${why}`));
process.stdout.write(`${JSON.stringify({ budget: BUDGET, targets: results, failures: failures.length })}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function checkTarget(target, folder) {
  const name = `${target.platform}-${target.arch}`;
  const output = join(folder, name);
  const electronDist = makeStandIn(join(folder, `electron ${name}`), target.platform);
  // What electron-builder tells goes to stderr; stdout is for the result.
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    const config = { electronDist, directories: { output } };
    await pack({ platform: target.platform, archs: [target.arch], kinds: ['dir'], config });
  } finally {
    process.stdout.write = write;
  }
  const app = readdirSync(output).find((entry) => entry.endsWith('unpacked'));
  const { wrong, bytes, files, archive } = await checkPackage(join(output, app), target);
  wrong.push(...runExport(archive, join(folder, `运行 ${name}`)));
  const size = (bytes / 1024 / 1024).toFixed(1);
  say(
    `${name}: ${files} files, ${size} MB of ${BUDGET / 1024 / 1024} MB${wrong.map((why) => `\n  ✗ ${why}`).join('')}`,
  );
  return { name, files, bytes, wrong };
}

/**
 * The packed code writes a Word file under plain Node. SQLite's binary for another machine cannot run on this one: then
 * this machine's takes its place.
 */
function runExport(archive, folder) {
  const app = join(folder, 'app');
  asar.extractAll(archive, app);
  const own = join('node_modules', 'better-sqlite3', 'prebuilds', `${process.platform}-${process.arch}.node`);
  if (!existsSync(join(app, own))) copyFileSync(join(root, own), join(app, own));
  const work = join(folder, '文档');
  mkdirSync(work);
  const shufa = (...args) => {
    const script = 'require(process.argv[1]).main()';
    const { INIT_CWD: _, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script, join(app, 'out/desk/cli.cjs'), ...args], {
      cwd: work,
      env,
      encoding: 'utf8',
    });
    return status === 0 ? [] : [`shufa ${args[0]} failed (${status}): ${stderr.trim()}`];
  };
  const order = ['--template', 'district', '--unit', '某某区人民政府', '--year', '2025'];
  const wrong = [
    ...shufa('new', '报告.shufa', ...order),
    ...shufa('export', '报告.shufa', '报告.docx'),
    ...shufa('show', '报告.docx', '--json'),
  ];
  return existsSync(join(work, '报告.docx')) ? wrong : [...wrong, 'no Word file was written'];
}
