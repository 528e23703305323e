/**
 * `npm run dist [-- --win|--linux] [--x64|--arm64]`: installers into dist/ by electron-builder.yml; for this system and
 * all its architectures when nothing is asked for. Electron's binaries and the tools that make installers are fetched
 * once; where they cannot be had, `npm run dist:check` proves what would be packed.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { obtainElectron } from './electron-binary.mjs';
import { continueUnderOurNode, ensureInstalled, fail, root, say } from './setup.mjs';

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));

const asked = process.argv.slice(2);
const unknown = asked.filter((flag) => !['--win', '--linux', '--x64', '--arm64'].includes(flag));
if (unknown.length > 0) fail(`述法：不认识的选项 ${unknown.join(' ')}，可用的有 --win、--linux、--x64、--arm64。`, 2);
const platforms = ['win', 'linux'].filter((name) => asked.includes(`--${name}`));
if (platforms.length === 0) platforms.push(process.platform === 'win32' ? 'win' : 'linux');
const archs = ['x64', 'arm64'].filter((name) => asked.includes(`--${name}`));

if (!(await obtainElectron({ again: true })))
  fail('述法：得不到 Electron 的程序文件，不能制作安装包。可以先运行 npm run dist:check 核对安装包的内容。');

const { buildForPacking, pack } = await import('./pack.mjs');
await withLock('package', async () => {
  await buildForPacking();
  for (const name of platforms)
    await pack({ platform: name === 'win' ? 'win32' : name, archs: archs.length > 0 ? archs : ['x64', 'arm64'] });
});
say(`述法：安装包在 ${join(root, 'dist')}`);
