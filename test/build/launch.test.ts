import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
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
  expect(String(address)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}\n$/u);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});
