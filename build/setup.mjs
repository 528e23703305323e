/**
 * Installs what package-lock.json names, on any Node from 20 on and before any dependency is there.
 * Everything said here goes to stderr: stdout belongs to the program that follows.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const windows = process.platform === 'win32';
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const stampFile = join(modules, '.shufa-install');
const bin = join(modules, '.bin');

/** Node 24 as the npm package `node` brings it. */
export const ourNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

// Loaded when needed: most commands need neither, and loading them takes longer than all else here.
const require = createRequire(import.meta.url);
const processes = () => require('node:child_process');

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the process with one line for the person in front of it. */
export function fail(line, code = 1) {
  say(line);
  process.exit(code);
}

/** better-sqlite3 needs Node-API 10: Node 22.14, 23.6 or 24. Older ones crash when they load it. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 14);
}

/** Makes node_modules agree with package-lock.json; does nothing when it already does. */
export async function ensureInstalled() {
  // The script that went on here under Node 24 has just looked.
  if (process.env.SHUFA_CHECKED_BY === String(process.ppid)) return;
  const trace = lockTrace();
  if (readStamp()?.trace === trace && hasSomeNode()) return;
  const lockText = readFileSync(lockFile);
  const { createHash } = require('node:crypto');
  const stamp = createHash('sha256').update(lockText).update(`${process.platform}-${process.arch}`).digest('hex');
  if (isInstalled(stamp)) return void tryWriteStamp(stamp, trace);
  await withLock('install', () => {
    if (isInstalled(stamp)) return;
    if (!agreesWithLock(lockText)) {
      say('述法：正在安装依赖（首次约需一两分钟）…… installing');
      // A running node.exe cannot be deleted on Windows, and `npm ci` deletes node_modules first.
      const verb = windows && existsSync(modules) ? ['install', '--no-save'] : ['ci'];
      const began = Date.now();
      const code = npm([...verb, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
      if (code === 0) say(`述法：依赖装好了（${seconds(began)}）。installed`);
      else fail('述法：依赖没有安装成功，请检查网络或 npm 镜像设置后重试。npm could not install (see above).');
    }
    // The one package whose install script runs: it fetches the Node binary for this machine.
    if (!hasOurNode()) npm(['rebuild', 'node']);
    if (!hasOurNode() && !isNewEnough(process.versions.node)) {
      fail('述法：没有得到 Node 24，请安装 Node 24（https://nodejs.org）后重试。No Node 24 for this machine.');
    }
    writeFileSync(stampFile, `${stamp}\n${trace}`);
  });
}

/**
 * Goes on under Node 24 when this Node is too old: runs the calling script again there and passes its exit code on.
 * Returns only when this Node will do.
 */
export async function continueUnderOurNode(script) {
  if (isNewEnough(process.versions.node)) return;
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  const env = { ...process.env, PATH: path, SHUFA_CHECKED_BY: String(process.pid) };
  const child = processes().spawn(ourNode, [script, ...process.argv.slice(2)], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => child.on('close', (status) => done(status ?? 1)));
  process.exit(code);
}

/** The stamp is written once our Node has answered; asking it again each time would cost as much as a command. */
function isInstalled(stamp) {
  return readStamp()?.stamp === stamp && hasSomeNode();
}

function hasSomeNode() {
  return existsSync(ourNode) || isNewEnough(process.versions.node);
}

/** What is installed, by the content of package-lock.json, and how that file looked then. */
function readStamp() {
  const [stamp, trace] = readText(stampFile)?.split('\n') ?? [];
  return stamp === undefined ? null : { stamp, trace };
}

/** A file that looks the same need not be read. */
function lockTrace() {
  const { size, mtimeMs } = statSync(lockFile);
  return `${process.platform}-${process.arch} ${size} ${mtimeMs}`;
}

/** Only saves time; who may not write there goes without. */
function tryWriteStamp(stamp, trace) {
  try {
    writeFileSync(stampFile, `${stamp}\n${trace}`);
  } catch {
    // As before.
  }
}

let ourNodeRuns;
function hasOurNode() {
  if (!existsSync(ourNode)) return false;
  // Asked once, and not at all by the Node in question.
  if (process.execPath === ourNode) return true;
  if (ourNodeRuns !== true) {
    const answer = processes().spawnSync(ourNode, ['--version'], { encoding: 'utf8' });
    ourNodeRuns = answer.status === 0 && isNewEnough(answer.stdout.trim().slice(1));
  }
  return ourNodeRuns;
}

/** Whether npm already installed exactly these packages, by the list it keeps in node_modules. */
function agreesWithLock(lockText) {
  const installed = readText(join(modules, '.package-lock.json'));
  if (installed === null) return false;
  const have = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(lockText).packages).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  );
}

/** How long it took since `began`, in whole seconds. */
export function seconds(began) {
  return `${Math.max(1, Math.round((Date.now() - began) / 1000))} 秒`;
}

/**
 * The npm that started this, or the one on the PATH, under the machine's own Node. On Windows that is npm.cmd, which only
 * a shell can start: `args` hold no paths and need no quotes.
 */
function npm(args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin);
  const env = { ...process.env, PATH: path.join(delimiter) };
  // Output of npm goes to stderr (2).
  const { status, error } = processes().spawnSync('npm', args, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (error?.code === 'ENOENT') fail('述法：找不到 npm，请安装带 npm 的 Node（20 以上）后重试。npm was not found.');
  return status;
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
