/**
 * Makes a folder that looks to electron-builder like Electron's own for a platform: a program that holds the fuses, and
 * the files around it. Nothing in it runs; it stands in where Electron's binaries cannot be had.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

// The tools of electron-builder itself, at the versions it uses.
const require = createRequire(join(root, 'node_modules', 'app-builder-lib', 'package.json'));

/** What Electron's program holds around its fuses; see @electron/fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = 9;
const ENABLED = '1'.charCodeAt(0);

const LOCALES = ['zh-CN', 'zh-TW', 'en-US', 'de', 'ja'];

/** Writes the folder and returns it. */
export function makeStandIn(folder, platform) {
  const program = join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
  for (const name of LOCALES) write(join(folder, 'locales', `${name}.pak`), 'locale');
  write(join(folder, 'LICENSE'), 'Electron');
  write(join(folder, 'LICENSES.chromium.html'), 'Chromium');
  write(join(folder, 'version'), '0.0.0');
  write(program, platform === 'win32' ? windowsProgram() : Buffer.concat([Buffer.from('\x7fELF'), wire()]));
  return folder;
}

/** All fuses as Electron comes: on. */
function wire() {
  const head = Buffer.from([1, FUSES]);
  return Buffer.concat([Buffer.from(SENTINEL), head, Buffer.alloc(FUSES, ENABLED), Buffer.alloc(64)]);
}

/** A program of Windows with a version and nothing to run, whose resources can be edited. */
function windowsProgram() {
  const { NtExecutable, NtExecutableResource, Resource } = require('resedit');
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.lang = 1033;
  version.setFileVersion(1, 0, 0, 0, 1033);
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron', ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(new Uint8Array(wire()).buffer);
  return Buffer.from(program.generate());
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: 0o755 });
}
