/** Builds the app for packing, and packs it by electron-builder.yml. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

export const TARGETS = [
  { platform: 'linux', arch: 'x64' },
  { platform: 'linux', arch: 'arm64' },
  { platform: 'win32', arch: 'x64' },
  { platform: 'win32', arch: 'arm64' },
];

/**
 * Desk and window into out/package, from nothing: what earlier builds left has no place in an installer. Beside each
 * stand the licenses of what is bundled into it.
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
