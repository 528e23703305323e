import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileLocks, type FileLocks } from '../../../electron/desk/file-locks';
import { ownerPath, readOwner } from '../../../electron/disk/owner-file';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');
const code = (name: string) => expect.objectContaining({ code: name });
const open: FileLocks[] = [];
const locks = (name: string) => {
  const dataDir = join(folder(), `data-${name}`);
  mkdirSync(dataDir, { recursive: true });
  const made = fileLocks({ dataDir, person: () => ({ name, unit: '区司法局' }), now: () => Date.UTC(2026, 0, 5, 1) });
  open.push(made);
  return made;
};
afterEach(() => {
  for (const one of open.splice(0)) one.stop();
});
/** What another computer leaves beside a report. */
const elsewhere = (minutesAgo = 0) => {
  const owner = { desk: 'd-far', computer: 'far', machine: 'PC-12', pid: 1, alive: '/nowhere', name: '张科', unit: '' };
  writeFileSync(ownerPath(path()), JSON.stringify({ ...owner, since: '2026-01-05T00:30:00.000Z' }));
  const seen = Date.now() / 1000 - minutesAgo * 60;
  utimesSync(ownerPath(path()), seen, seen);
};

test('the second to come is told who has the report, and gets it once it is free', () => {
  const [first, second] = [locks('王磊'), locks('李敏')];
  expect(first.take(path())).toBeNull();
  expect(second.take(path())).toMatchObject({ name: '王磊', unit: '区司法局', here: true, quiet: 0 });
  expect(second.holder(path())?.since).toBe('2026-01-05T01:00:00.000Z');
  expect(first.holder(path())).toBeNull();
  first.free(path());
  expect(existsSync(ownerPath(path()))).toBe(false);
  expect(second.take(path())).toBeNull();
});

test('what somebody else has is not freed by a stranger', () => {
  const [first, second] = [locks('王磊'), locks('李敏')];
  first.take(path());
  second.take(path());
  second.free(path());
  second.stop();
  expect(readOwner(path())?.owner?.name).toBe('王磊');
});

test('what died on this computer is swept from a folder, and nothing that is alive or of anybody else', () => {
  const [first, second] = [locks('王磊'), locks('李敏')];
  const named = (name: string) => join(folder(), `${name}.shufa`);
  const [alive, dead, long] = [named('活的'), named('死的'), named('死了的长名字'.repeat(30))];
  const [far, foreign] = [named('别处的'), named('文书')];
  for (const one of [alive, dead, long]) first.take(one);
  const gone = { desk: 'd-dead', pid: spawnSync(process.execPath, ['-e', '']).pid };
  for (const one of [dead, long]) {
    const owner = JSON.parse(readFileSync(ownerPath(one), 'utf8')) as object;
    writeFileSync(ownerPath(one), JSON.stringify({ ...owner, ...gone }));
  }
  const elsewhereToo = { desk: 'd-far', computer: 'far', machine: 'PC-12', alive: '/nowhere', name: '张科', unit: '' };
  writeFileSync(ownerPath(far), JSON.stringify({ ...elsewhereToo, ...gone, since: '2026-01-05T00:30:00.000Z' }));
  writeFileSync(ownerPath(foreign), ',root,host,05.01.2026 08:00,file:///home;');
  second.sweep(folder());
  const left = [alive, dead, long, far, foreign].map((one) => existsSync(ownerPath(one)));
  expect(left).toEqual([true, false, false, true, true]);
  expect(() => second.sweep(join(folder(), '没有'))).not.toThrow();
});

test('what a process of this computer left when it died is cleared by itself', () => {
  const first = locks('王磊');
  first.take(path());
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const owner = JSON.parse(readFileSync(ownerPath(path()), 'utf8')) as object;
  writeFileSync(ownerPath(path()), JSON.stringify({ ...owner, desk: 'd-dead', pid: dead }));
  const second = locks('李敏');
  expect(second.holder(path())).toBeNull();
  expect(second.take(path())).toBeNull();
  expect(readOwner(path())?.owner?.name).toBe('李敏');
});

test.each([
  ['its sign of life is left', true],
  ['its sign of life was swept', false],
])('a number that another process has by now does not keep a dead lock alive: %s', (_, isLeft) => {
  const first = locks('王磊');
  first.take(path());
  const owner = JSON.parse(readFileSync(ownerPath(path()), 'utf8')) as object;
  const alive = join(folder(), 'alive-old.lock');
  if (isLeft) writeFileSync(alive, '');
  writeFileSync(ownerPath(path()), JSON.stringify({ ...owner, desk: 'd-dead', pid: process.pid, alive }));
  expect(locks('李敏').take(path())).toBeNull();
});

test('another computer is believed for as long as nobody says otherwise; one click takes the report over', () => {
  elsewhere(25);
  const mine = locks('李敏');
  expect(mine.take(path())).toMatchObject({ name: '张科', machine: 'PC-12', here: false, quiet: 25 });
  mine.takeOver(path());
  expect(readOwner(path())?.owner?.name).toBe('李敏');
});

test('whoever was taken over cannot save any more; a lock that merely vanished is made again', () => {
  const mine = locks('王磊');
  mine.take(path());
  mine.require(path());
  elsewhere();
  expect(() => mine.require(path())).toThrow(code('lost-lock'));
  mine.free(path());
  expect(readOwner(path())?.owner?.name).toBe('张科');
  const again = locks('李敏');
  again.takeOver(path());
  chmodSync(ownerPath(path()), 0o644);
  spawnSync('rm', [ownerPath(path())]);
  again.require(path());
  expect(readOwner(path())?.owner?.name).toBe('李敏');
});

test('a lock that makes no sense keeps others out until somebody takes over', () => {
  writeFileSync(ownerPath(path()), 'half a lo');
  const mine = locks('李敏');
  expect(mine.take(path())).toMatchObject({ name: '', machine: '', here: false });
  mine.takeOver(path());
  expect(mine.holder(path())).toBeNull();
});

test('a folder that takes no file keeps nobody from reading', () => {
  const none = join(folder(), '没有', '报告.shufa');
  expect(locks('王磊').take(none)).toBeNull();
});

test('a very long name has a lock too, and nothing is left behind in the data folder', () => {
  const long = join(folder(), `${'报告'.repeat(41)}.shufa`);
  const mine = locks('王磊');
  expect(mine.take(long)).toBeNull();
  expect(existsSync(ownerPath(long))).toBe(true);
  mine.stop();
  expect(existsSync(ownerPath(long))).toBe(false);
  expect(readdirSync(join(folder(), 'data-王磊')).filter((name) => name.startsWith('alive-'))).toEqual([]);
});

test('a lock that cannot be read this moment does not keep its owner from saving', () => {
  const mine = locks('王磊');
  mine.take(path());
  writeFileSync(ownerPath(path()), '');
  mine.require(path());
});
