import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const report = join(root, 'test', 'fixtures', 'reports', '000_13a09daa5f6906e1.txt');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '述法 launch '));
  copyFileSync(report, join(folder, '去年 报告.txt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** As `npm run -s shufa -- …` typed in `folder`: npm stands in the checkout and says where the person stands. */
const shufa = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'build', 'shufa.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });

test('the command line takes paths from where the person stands, and prints nothing but JSON', () => {
  const { status, stdout } = shufa('show', '去年 报告.txt', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ title: '天津滨海高新区2023年度法治政府建设情况报告', year: 2023 });
});

test('what it writes is written there too', () => {
  expect(shufa('import', '去年 报告.txt', '去年.shufa').status).toBe(0);
  expect(existsSync(join(folder, '去年.shufa'))).toBe(true);
});

test('a batch works on its reports on threads of their own', () => {
  mkdirSync(join(folder, '各区'));
  for (const name of ['甲区.txt', '乙区.txt']) copyFileSync(report, join(folder, '各区', name));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'build', 'shufa.mjs'), 'batch', '各区', '--out', '结果'],
    { cwd: root, env: { ...process.env, INIT_CWD: folder, NODE_DEBUG: 'worker' }, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, expect.stringMatching(/create new worker .*worker\.cjs/u)]);
});

test('its exit code is passed on', () => {
  expect([shufa().status, shufa('fly').status, shufa('show', 'missing.txt').status]).toEqual([2, 2, 3]);
});

test('a reader who stops early is no failure', () => {
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `set -o pipefail; "$0" "$1" show "$2" | head -1`,
      process.execPath,
      join(root, 'build', 'shufa.mjs'),
      report,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect([status, stderr.includes('EPIPE')]).toEqual([0, false]);
});

test('npm start prints the address of the browser shell and ends in order', async () => {
  const child = spawn(process.execPath, [join(root, 'build', 'start.mjs'), '--no-open'], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder, SHUFA_DATA: join(folder, 'data'), SHUFA_DOCUMENTS: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [address] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(address)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}\n$/u);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('a program that runs goes on loading its own parts after a build', async () => {
  const checkout = join(folder, '程序');
  mkdirSync(checkout);
  for (const name of [
    'build',
    'core',
    'electron',
    'templates',
    'package.json',
    'package-lock.json',
    'tsconfig.base.json',
    'tsconfig.json',
  ])
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  const build = () => {
    const script = `import { ensureBuilt } from './build/bundle.mjs'; await ensureBuilt(['desk']);`;
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: checkout });
    return readdirSync(join(checkout, 'out', 'desk', 'chunks'));
  };
  const first = build();
  const file = join(checkout, 'electron', 'cli', 'show.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace('（无标题）', '（没有标题）'));
  const second = build();
  expect(first.length).toBeGreaterThan(0);
  expect(second).toEqual(expect.arrayContaining(first));
  expect(second.length).toBeGreaterThan(first.length);
});
