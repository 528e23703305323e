/**
 * `npm run dev`: the window from Vite's server with hot reload, the desk process on loopback behind it, built and
 * started anew at each change. One token serves the whole session, so an open window goes on after a restart.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { continueUnderOurNode, ensureInstalled, root, say } from './setup.mjs';

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));

const { build, createServer } = await import('vite');
const configs = await import('./vite-configs.mjs');

const out = join(root, 'out', 'dev');
const token = randomBytes(32).toString('base64url');
let desk;
let server;
let port = 0;

const [deskConfig] = configs.desk(out);
const watcher = await build({ ...deskConfig, build: { ...deskConfig.build, watch: {} } });
let restarting = Promise.resolve();
watcher.on('event', ({ code, error }) => {
  if (code === 'ERROR') say(String(error?.message ?? error));
  if (code === 'BUNDLE_END') restarting = restarting.then(restart);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    desk?.kill();
    await watcher.close();
    await server?.close();
    process.exit(0);
  });
}

async function restart() {
  if (desk && desk.exitCode === null) {
    desk.kill();
    await once(desk, 'close');
  }
  const args = [join(out, 'serve.cjs'), '--no-open', '--port', String(port)];
  desk = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SHUFA_DEV_TOKEN: token },
  });
  const [line] = await Promise.race([once(desk.stdout, 'data'), once(desk, 'close').then(() => [''])]);
  const url = String(line).trim();
  if (!URL.canParse(url)) return say('述法：后台没有启动成功，改正后会自动重试。');
  port = Number(new URL(url).port);
  if (!server) {
    server = await createServer(configs.rendererDev(port));
    await server.listen();
    say(`述法：开发地址 ${server.resolvedUrls.local[0]}#code=${token}`);
  } else {
    server.ws.send({ type: 'full-reload' });
  }
}
