/** Builds the app for packing, and packs it by electron-builder.yml. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './setup.mjs';

export const TARGETS = [
  { platform: 'linux', arch: 'x64' },
  { platform: 'linux', arch: 'arm64' },
  { platform: 'win32', arch: 'x64' },
  { platform: 'win32', arch: 'arm64' },
];

/** The folder of the data whose files are packed with Brotli: they would be a third of the app. */
const SQUEEZED = 'lexicon';

/**
 * Desk, window and data into out/package, from nothing: what earlier builds left has no place in an installer. Beside
 * the first two stand the licenses of what is bundled into them.
 */
export async function buildForPacking() {
  const folder = join(root, 'out', 'package');
  rmSync(folder, { recursive: true, force: true });
  const { build } = await import('vite');
  const configs = await import('./vite-configs.mjs');
  for (const name of ['desk', 'renderer'])
    for (const [n, config] of configs[name](join(folder, name)).entries()) {
      // The first bundle is the whole; what follows are single files of its kind.
      const license = n === 0 && { fileName: 'licenses.md' };
      await build({ ...config, build: { ...config.build, license } });
    }
  const data = join(folder, 'templates');
  cpSync(join(root, 'templates'), data, { recursive: true });
  for (const entry of readdirSync(join(data, SQUEEZED), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    rmSync(file);
  }
}

/**
 * Packs for `platform` and the architectures `archs`. `kinds` are electron-builder's targets, those of the config when
 * absent; `config` overrules electron-builder.yml. Nothing is ever published.
 */
export async function pack({ platform, archs, kinds, config = {} }) {
  const builder = await import('electron-builder');
  const target = platform === 'win32' ? builder.Platform.WINDOWS : builder.Platform.LINUX;
  // The folder below /opt is named for the product; a plain name spares scripts of administrators the Chinese.
  const own = platform === 'linux' ? { productName: 'Shufa' } : {};
  return builder.build({
    projectDir: root,
    publish: 'never',
    targets: target.createTarget(kinds ?? null, ...archs.map((arch) => builder.Arch[arch])),
    config: { ...own, ...config },
  });
}
