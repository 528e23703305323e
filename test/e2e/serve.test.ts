import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startServe, stopServe, tokenOf } from './support/browser-shell';
import { environment, root, type Folders } from './support/shell';
import { makeFolders, removeFolders } from './support/start-app';

let folders: Folders;

beforeEach(() => (folders = makeFolders()));
afterEach(() => removeFolders(folders));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'out/desk/serve.cjs'), ...args], {
    env: environment(folders),
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
};

describe('the program without a window', () => {
  test('answers its own address, and nothing without the token', async () => {
    const { desk, url } = await startServe(folders, ['--no-open']);
    const { origin } = new URL(url);
    const ask = (token: string) =>
      fetch(`${origin}/api/shellInfo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-shufa-token': token },
        body: '[]',
      });
    expect(await (await ask(await tokenOf(url))).json()).toMatchObject({
      ok: true,
      value: { shell: 'browser', documents: folders.documents },
    });
    expect((await ask('')).status).toBe(401);
    expect(await stopServe(desk)).toBe(0);
  });

  test('says in one line that its port is taken', async () => {
    const other: Server = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as AddressInfo;
    const said = run('--no-open', '--port', String(port));
    await new Promise((closed) => other.close(closed));
    expect(said).toEqual({
      status: 2,
      stdout: '',
      stderr: `端口 ${port} 已被占用，述法没有启动，报告没有改动。请换一个端口，或关闭占用它的程序。\n`,
    });
  });

  test.each([['--port', 'abc'], ['--port', '70000'], ['--unknown']])('refuses %s %s in one Chinese line', (...args) => {
    const { status, stdout, stderr } = run('--no-open', ...args);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^\p{Script=Han}.*\n$/u)]);
  });
});

test('what goes wrong inside is in the log, not on the screen', async () => {
  const { desk, url } = await startServe(folders, ['--no-open']);
  const { origin } = new URL(url);
  await fetch(`${origin}/api/logProblem`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shufa-token': await tokenOf(url) },
    body: JSON.stringify(['something odd']),
  });
  await stopServe(desk);
  expect(existsSync(join(folders.data, 'log.txt'))).toBe(true);
  expect(readFileSync(join(folders.data, 'log.txt'), 'utf8')).toContain('something odd');
});
