/** What is wrong with a packed app, by its files alone: a list of sentences, empty when nothing is. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import asar from '@electron/asar';
import fuses from '@electron/fuses';
import { root } from './setup.mjs';

const { FuseV1Options, getCurrentFuseWire } = fuses;
/** As bytes in the program: characters. */
const [DISABLED, ENABLED] = ['0', '1'].map((mark) => mark.charCodeAt(0));

/** Of the app itself, without Electron: asar and what lies beside it, in bytes. */
export const BUDGET = 10 * 1024 * 1024;

const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** `folder` holds the program and its resources. Returns also the size of the app and what its files are. */
export async function checkPackage(folder, { platform, arch }) {
  const resources = join(folder, 'resources');
  const archive = join(resources, 'app.asar');
  const binary = `node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`;
  const wrong = [];
  const same = (what, found, wanted) => {
    const extra = found.filter((name) => !wanted.includes(name));
    const missing = wanted.filter((name) => !found.includes(name));
    if (extra.length > 0) wrong.push(`${what} holds what it should not: ${extra.join(', ')}`);
    if (missing.length > 0) wrong.push(`${what} lacks: ${missing.join(', ')}`);
  };

  const wanted = expectedFiles(binary);
  const inside = asar.listPackage(archive).map((name) => name.slice(1).split(sep).join('/'));
  const files = inside.filter((name) => !('files' in asar.statFile(archive, name)));
  same('app.asar', files, Object.keys(wanted));
  same('app.asar.unpacked', listFiles(`${archive}.unpacked`), [binary]);
  same(
    'resources',
    readdirSync(resources).filter((name) => name !== 'elevate.exe'),
    ['app.asar', 'app.asar.unpacked'],
  );
  same('locales', readdirSync(join(folder, 'locales')), ['zh-CN.pak', 'en-US.pak']);
  const source = files.filter((name) => /\.(?:[cm]?tsx?|map)$|(?:^|\/)tests?\//u.test(name));
  if (source.length > 0) wrong.push(`app.asar holds sources or tests: ${source.join(', ')}`);
  for (const name of files.filter((one) => !one.endsWith('package.json') && one in wanted))
    if (!asar.extractFile(archive, name).equals(readFileSync(wanted[name])))
      wrong.push(`${name} differs from the build`);

  // electron-builder leaves out of package.json what a product does not need.
  const { main, scripts, devDependencies } = JSON.parse(asar.extractFile(archive, 'package.json').toString());
  if (main !== 'out/desk/main.cjs' || scripts || devDependencies) wrong.push('package.json is not that of a product');

  const program = join(folder, platform === 'win32' ? 'shufa.exe' : 'shufa');
  const wire = await getCurrentFuseWire(program);
  for (const [name, on] of Object.entries(FUSES))
    if (wire[FuseV1Options[name]] !== (on ? ENABLED : DISABLED)) wrong.push(`fuse ${name} is not ${on}`);
  if (platform === 'win32') wrong.push(...checkWindows(program, archive));

  const bytes = statSync(archive).size + statSync(join(`${archive}.unpacked`, binary)).size;
  if (bytes > BUDGET) wrong.push(`the app has ${bytes} bytes, more than the ${BUDGET} of its budget`);
  return { wrong, bytes, files: files.length, archive };
}

/** By name in the package: the file it must equal. */
function expectedFiles(binary) {
  const built = (folder, as) => listFiles(folder).map((name) => [`${as}/${name}`, join(folder, name)]);
  const sqlite = join(root, 'node_modules', 'better-sqlite3');
  return Object.fromEntries([
    ['package.json', join(root, 'package.json')],
    ...built(join(root, 'out', 'package', 'desk'), 'out/desk'),
    ...built(join(root, 'out', 'package', 'renderer'), 'out/renderer'),
    ...built(join(root, 'out', 'package', 'templates'), 'templates'),
    ...built(join(sqlite, 'lib'), 'node_modules/better-sqlite3/lib'),
    ...['package.json', 'LICENSE'].map((name) => [`node_modules/better-sqlite3/${name}`, join(sqlite, name)]),
    [binary, join(root, binary)],
  ]);
}

/** Windows compares the asar with a hash inside the program, and shows the program's own name and icon. */
function checkWindows(program, archive) {
  const { NtExecutable, NtExecutableResource, Resource } = createRequire(
    join(root, 'node_modules', 'app-builder-lib', 'package.json'),
  )('resedit');
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(program), { ignoreCert: true }));
  const wrong = [];
  const integrity = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  const kept = integrity && JSON.parse(Buffer.from(integrity.bin).toString());
  const value = createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex');
  if (kept?.[0]?.value !== value || kept[0].file !== 'resources\\app.asar')
    wrong.push('the hash of the asar is not in the program');
  const [version] = Resource.VersionInfo.fromEntries(entries);
  const [language] = version.getAllLanguagesForStringValues();
  if (version.getStringValues(language).ProductName !== '述法') wrong.push('the program does not carry its name');
  if (Resource.IconGroupEntry.fromEntries(entries).length === 0) wrong.push('the program has no icon');
  return wrong;
}

/** All files below a folder, with forward slashes. */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
