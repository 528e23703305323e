import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** The build scripts are ES modules for bare Node: they are asked in a process of their own. */
function evaluate<T>(script: string): T {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

test('Node is new enough where better-sqlite3 does not crash', () => {
  const versions = ['18.20.0', '20.20.2', '22.13.1', '22.14.0', '23.5.0', '23.6.0', '24.0.0', '25.1.0'];
  expect(
    evaluate(`
      import { isNewEnough } from './build/setup.mjs';
      console.log(JSON.stringify(${JSON.stringify(versions)}.filter(isNewEnough)));
    `),
  ).toEqual(['22.14.0', '23.6.0', '24.0.0', '25.1.0']);
});

describe('work under a lock', () => {
  const name = `test-${process.pid}`;
  let folder: string;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'shufa-lock-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
    rmSync(join(root, 'out', `.${name}-lock`), { force: true });
  });

  const script = (mark: string) => `
    import { appendFileSync } from 'node:fs';
    import { withLock } from './build/lock.mjs';
    await withLock('${name}', async () => {
      appendFileSync(${JSON.stringify(join(folder, 'log'))}, 'begin ${mark}\\n');
      await new Promise((done) => setTimeout(done, 200));
      appendFileSync(${JSON.stringify(join(folder, 'log'))}, 'end ${mark}\\n');
    });
  `;
  const run = (mark: string) =>
    once(spawn(process.execPath, ['--input-type=module', '-e', script(mark)], { cwd: root }), 'close');

  test('is done by one process after the other', async () => {
    await Promise.all([run('a'), run('b')]);
    const lines = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(4);
    expect([lines[0]!.replace('begin', 'end'), lines[2]!.replace('begin', 'end')]).toEqual([lines[1], lines[3]]);
  });

  test('goes on when the one who held it died, and leaves no lock', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(root, 'out', `.${name}-lock`), String(dead));
    await run('a');
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin a\nend a\n');
    expect(existsSync(join(root, 'out', `.${name}-lock`))).toBe(false);
  });
});

test('every package of the lockfile is one that npm ci finds there, on each system', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isFound(packages, path, name)),
  );
  expect(missing).toEqual([]);
});

test('packages come from whichever registry npm is set to: the lockfile names no host, and nothing comes from git', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lock.match(/"(?:resolved|version)": "(?:https?|git|github|file)[^"]*"/gu)).toBeNull();
  expect(readFileSync(join(root, 'package.json'), 'utf8')).not.toMatch(/": "(?:https?:\/\/|git|github:|file:)/u);
});

test('the tools of a check are scripts for node, so that no shell takes their paths apart', () => {
  const tools = [['prettier'], ['eslint'], ['jest'], ['tsc', 'typescript']];
  const paths = evaluate<string[]>(`
    import { toolPath } from './build/tool-path.mjs';
    console.log(JSON.stringify(${JSON.stringify(tools)}.map((names) => toolPath(...names))));
  `);
  for (const path of paths) expect(existsSync(path)).toBe(true);
});

test('what the tests lack is named, with the command where there is one', () => {
  const sentences = evaluate<string[]>(`
    import { missingSentence } from './build/system-tools.mjs';
    const say = (hasApt) => missingSentence(['soffice', 'pandoc'], ['libreoffice-writer-nogui', 'pandoc'], hasApt);
    console.log(JSON.stringify([say(true), say(false)]));
  `);
  expect(sentences[0]).toContain('soffice、pandoc');
  expect(sentences[0]).toContain('sudo apt-get install libreoffice-writer-nogui pandoc');
  expect(sentences[1]).not.toContain('sudo');
});

test('a checkout that cannot be written to is told in one sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), '只读 '));
  cpSync(join(root, 'build', 'lock.mjs'), join(folder, 'build', 'lock.mjs'));
  // Not even root can make a folder where a file stands.
  writeFileSync(join(folder, 'out'), '');
  const script = "import { withLock } from './build/lock.mjs'; await withLock('a', () => console.log('done'));";
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('没有权限在');
  expect(stderr).not.toContain('at ');
});

/** As Node looks for a package: in its own node_modules, then in each one above. */
function isFound(packages: Record<string, unknown>, from: string, name: string): boolean {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}
