/**
 * `npm start [-- file.shufa]`: installs, builds and opens the app, in Electron where its binary can be had, otherwise
 * in an installed browser. `--browser` asks for the browser, `--electron` tries once more to fetch Electron;
 * `--port N` and `--no-open` are for the browser shell.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './bundle.mjs';
import { obtainElectron } from './electron-binary.mjs';
import { continueUnderOurNode, ensureInstalled, root, say } from './setup.mjs';

const QUICK_DEATH = 5_000;

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));
await ensureBuilt(['desk', 'renderer']);

const own = ['--browser', '--electron'];
const args = process.argv.slice(2).filter((argument) => !own.includes(argument));
const asked = (flag) => process.argv.includes(flag);
// npm stands in the checkout; file names are meant from where the person stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());

const toBrowser = asked('--browser') || args.some((argument) => /^--(no-open|port)/u.test(argument));
if (toBrowser || !(await startElectron()))
  createRequire(import.meta.url)(join(root, 'out', 'desk', 'serve.cjs')).start(args);

/** Runs Electron to its end; false when it is not to be had or dies while it starts. */
async function startElectron() {
  const linux = process.platform === 'linux';
  const hasDisplay = !linux || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const electron = hasDisplay ? await obtainElectron({ again: asked('--electron') }) : null;
  if (!electron) {
    say(
      hasDisplay
        ? '述法：本机没有 Electron，改用浏览器窗口打开。Electron is not available; using the browser.'
        : '述法：没有图形界面，改为在本机地址上提供服务。No display; serving on loopback.',
    );
    return false;
  }
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const asRoot = linux && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const began = Date.now();
  const child = spawn(electron, [...asRoot, root, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => {
    child.on('error', () => done(1));
    child.on('close', (status, signal) => done(status ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  });
  if (code === 0 || Date.now() - began > QUICK_DEATH) process.exit(code);
  say('述法：Electron 没有启动成功，改用浏览器窗口打开。Electron did not start; using the browser.');
  return false;
}
