import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { OpenedReport } from '../../../core/api';
import { sayRecovery } from '../../../core/backup/recovery';
import { blockText, type Block } from '../../../core/report/block';
import { backupKeeper } from '../../../electron/desk/backup-keeper';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { openBackups } from '../../../electron/store/backups';
import { createReportFile } from '../../../electron/store/create-report-file';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { APPLICATION_ID } from '../../../electron/store/open-database';
import { paragraph, reportOf } from '../../support/reports';
import { TEMPLATES } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');
const data = () => join(folder(), 'data');
let clock = 0;
let desk: Desk;
let logged: string[] = [];
const start = () => {
  desk = createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: TEMPLATES,
    dataDir: data(),
    documentsDir: folder(),
    log: (problem) => logged.push(problem),
    now: () => clock,
  });
};
beforeEach(() => {
  clock = Date.UTC(2026, 0, 5);
  logged = [];
  start();
});
afterEach(() => desk.close());

const create = (): OpenedReport =>
  desk.handlers.createReport({ template: 'district', unit: '某区人民政府', year: 2025, path: path() });
const type = ({ session, report }: OpenedReport, text: string): void => {
  const block = report.blocks.find((one) => one.type === 'paragraph')!;
  desk.handlers.saveChange(session, { blocks: [{ ...block, children: [{ text }] } as Block] });
};
const list = () => desk.handlers.listBackups(path()).backups;
/** What is done between two answers, such as copies. */
const settle = async (count: number) => {
  for (let i = 0; i < 200 && list().length < count; i += 1) await new Promise((done) => setTimeout(done, 10));
  expect(list()).toHaveLength(count);
};
const textIn = (opened: OpenedReport) => opened.report.blocks.map(blockText).join('\n');

test('a report has a copy of how it was opened and of how it was left, and none where nothing changed', async () => {
  const opened = create();
  await settle(1);
  clock += 60_000;
  type(opened, '第一天写的');
  desk.handlers.closeReport(opened.session);
  expect(list().map(({ reason }) => reason)).toEqual(['closed', 'opened']);
  clock += 60_000;
  const again = desk.handlers.openReport(path());
  await new Promise((done) => setTimeout(done, 50));
  desk.handlers.closeReport(again.session);
  expect(list()).toHaveLength(2);
  expect(list()[0]).toMatchObject({ file: path(), at: '2026-01-05T00:01:00.000Z', chars: expect.any(Number) });
});

test('a copy opens as a new file with two requests, and nothing that is there is written over', async () => {
  const opened = create();
  await settle(1);
  type(opened, '应当留下的话');
  desk.handlers.closeReport(opened.session);
  const again = desk.handlers.openReport(path());
  type(again, '误删之后');
  desk.handlers.closeReport(again.session);
  const before = readFileSync(path());
  const copy = list().find(({ chars }, i) => i === 1 && chars !== null)!;
  const target = join(folder(), '取回.shufa');
  const restored = desk.handlers.restoreBackup({ backup: copy.id, path: target });
  expect(textIn(restored)).toContain('应当留下的话');
  expect(readFileSync(path()).equals(before)).toBe(true);
  expect(() => desk.handlers.restoreBackup({ backup: copy.id, path: target })).toThrow(
    expect.objectContaining({ code: 'file-exists' }),
  );
});

test('copies are for this user only', async () => {
  create();
  await settle(1);
  const own = join(data(), 'backups', readdirSync(join(data(), 'backups'))[0]!);
  const modes = [own, ...readdirSync(own).map((name) => join(own, name))].map((name) => statSync(name).mode & 0o77);
  expect(modes).toEqual(modes.map(() => 0));
});

test('a file of an older format has a copy before it is changed; where none can be made, it stays as it is', () => {
  const old = () => {
    rmSync(path(), { force: true });
    const db = new Database(path());
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations.slice(0, 1));
    const head = { format: 1, id: 'r-old', template: 'district', unit: '某区', year: 2024 };
    db.prepare('INSERT INTO report VALUES (1, ?, 1, 1)').run(JSON.stringify(head));
    const block = { id: 'b1', type: 'paragraph', children: [{ text: '旧格式的话' }] };
    db.prepare('INSERT INTO blocks VALUES (?, 0, ?)').run('b1', JSON.stringify(block));
    db.close();
    return readFileSync(path());
  };
  const before = old();
  mkdirSync(data(), { recursive: true });
  writeFileSync(join(data(), 'backups'), 'in the way');
  expect(() => desk.handlers.openReport(path())).toThrow();
  expect(readFileSync(path()).equals(before)).toBe(true);

  rmSync(join(data(), 'backups'));
  desk.handlers.openReport(path());
  const copy = list().find(({ reason }) => reason === 'migration')!;
  const db = new Database(join(data(), 'backups', copy.id), { readonly: true });
  expect(db.pragma('user_version', { simple: true })).toBe(1);
  expect(db.prepare('SELECT count(*) FROM blocks').pluck().get()).toBe(1);
  db.close();
  expect(textIn(desk.handlers.restoreBackup({ backup: copy.id, path: join(folder(), '旧.shufa') }))).toContain(
    '旧格式的话',
  );
});

test('copies that cannot be made stop no work, and the list says why', async () => {
  mkdirSync(data(), { recursive: true });
  writeFileSync(join(data(), 'backups'), 'in the way');
  const opened = create();
  type(opened, '照样能写');
  await new Promise((done) => setTimeout(done, 50));
  rmSync(join(data(), 'backups'));
  expect(desk.handlers.listBackups(path())).toMatchObject({ backups: [] });
  expect(logged.join()).toContain('backup');
  expect(logged.join()).not.toContain('照样能写');
});

test('a damaged report offers its copies by its path, and is read into a new file without being touched', async () => {
  const opened = create();
  await settle(1);
  type(opened, '损坏之前写的话');
  desk.handlers.closeReport(opened.session);
  const bytes = readFileSync(path());
  bytes.fill(0, 100, 4096);
  writeFileSync(path(), bytes);
  expect(() => desk.handlers.openReport(path())).toThrow(expect.objectContaining({ code: 'broken-shufa' }));
  expect(list().map(({ reason }) => reason)).toContain('closed');
  const found = await desk.handlers.recoverReport({ path: path(), to: join(folder(), '找回.shufa') });
  expect(textIn(found.opened)).toContain('损坏之前写的话');
  expect(sayRecovery(found.recovery)[0]).toMatch(/^找回 \d+ 个段落/u);
  expect(readFileSync(path()).equals(bytes)).toBe(true);
});

test('an id made to lead elsewhere keeps its copies in the folder of copies', async () => {
  const opened = create();
  desk.handlers.closeReport(opened.session);
  const db = new Database(path());
  db.exec(`UPDATE report SET body = json_set(body, '$.id', '../../../出去')`);
  db.close();
  const before = existsSync(join(data(), 'backups')) ? readdirSync(join(data(), 'backups')).length : 0;
  const again = desk.handlers.openReport(path());
  type(again, '写一句');
  desk.handlers.closeReport(again.session);
  expect(readdirSync(join(data(), 'backups')).length).toBe(before + 1);
  expect(readdirSync(join(data(), 'backups')).every((name) => /^[a-z0-9-]+$/u.test(name))).toBe(true);
});

test.each(['../shufa.db', 'r1/../../shufa.db', '/etc/passwd', 'x/20260105-000000-000.shufa'])(
  'a copy named %s is none',
  (backup) => {
    expect(() => desk.handlers.restoreBackup({ backup, path: join(folder(), '新.shufa') })).toThrow(
      expect.objectContaining({ code: 'no-backup' }),
    );
  },
);

test('work that lasts has copies of its own, made while it goes on', async () => {
  desk.close();
  const backups = openBackups(join(folder(), 'copies'), () => clock);
  const file = createReportFile(path(), reportOf([paragraph('开头')]), [], 1);
  const keeper = backupKeeper(backups, () => [file], { now: () => clock, log: (problem) => logged.push(problem) });
  const save = (text: string) =>
    file.save({ blocks: [{ ...file.read().blocks[0]!, children: [{ text }] } as Block] }, clock);
  save('一');
  await keeper.look();
  save('二');
  await keeper.look();
  expect(backups.list('r1', path())).toHaveLength(1);
  clock += 11 * 60_000;
  await keeper.look();
  await keeper.look();
  expect(backups.list('r1', path()).map(({ reason }) => reason)).toEqual(['working', 'working']);
  keeper.stop();
  file.close();
  copyFileSync(backups.pathOf(backups.list('r1', path())[0]!.id), path());
  chmodSync(path(), 0o600);
  start();
  expect(textIn(desk.handlers.openReport(path()))).toBe('二');
});
