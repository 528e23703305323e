import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { OpenedReport } from '../../../core/api';
import type { Block, TextBlock } from '../../../core/report/block';
import { batchOne } from '../../../electron/desk/batch/batch-one';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { ownerPath } from '../../../electron/disk/owner-file';
import { TEMPLATES } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const stick = () => join(folder(), 'U盘');
const path = () => join(stick(), '报告.shufa');
const away = () => join(folder(), '拔出');
let clock = 0;
let desk: Desk;

beforeEach(() => {
  mkdirSync(stick());
  clock = Date.UTC(2026, 0, 5);
  desk = createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: TEMPLATES,
    dataDir: join(folder(), 'data'),
    documentsDir: join(folder(), '文档'),
    now: () => clock,
  });
});
afterEach(() => desk.close());

const create = (name = path()): OpenedReport =>
  desk.handlers.createReport({ template: 'district', unit: '某区人民政府', year: 2025, path: name });
const save = ({ session, report }: OpenedReport, text: string): void => {
  const block = report.blocks.find(({ type }) => type === 'paragraph') as TextBlock;
  desk.handlers.saveChange(session, { blocks: [{ ...block, children: [{ text }] } as Block] });
};
/** What another program finds in the file. */
const inFile = (name = path()): string => {
  const db = new Database(name, { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const bodies = db.prepare<[], string>('SELECT body FROM blocks').pluck().all().join('\n');
  db.close();
  return bodies;
};
const code = (name: string) => expect.objectContaining({ code: name });

describe('a stick that is pulled out', () => {
  test('says so; put back, it takes the text', () => {
    const opened = create();
    save(opened, '拔出之前');
    renameSync(stick(), away());
    expect(() => save(opened, '拔出之后')).toThrow(code('file-moved'));
    renameSync(away(), stick());
    expect(inFile()).toContain('拔出之前');
    save(opened, '拔出之后');
    expect(inFile()).toContain('拔出之后');
  });

  test('takes the text too when it comes back as another disk, as a stick does', () => {
    const opened = create();
    cpSync(stick(), away(), { recursive: true });
    rmSync(stick(), { recursive: true });
    expect(() => save(opened, '拔出之后')).toThrow(code('file-moved'));
    renameSync(away(), stick());
    save(opened, '拔出之后');
    expect(inFile()).toContain('拔出之后');
  });

  test('leaves alone what has the name of the report meanwhile', () => {
    const opened = create();
    const stranger = create(join(folder(), '别的.shufa'));
    save(stranger, '别的报告');
    desk.handlers.closeReport(stranger.session);
    renameSync(join(folder(), '别的.shufa'), path());
    expect(() => save(opened, '不该在这里')).toThrow(code('file-moved'));
    expect(inFile()).toContain('别的报告');
    expect(inFile()).not.toContain('不该在这里');
  });

  test('lets the report be saved elsewhere, with everything saved before', () => {
    const opened = create();
    save(opened, '拔出之前');
    renameSync(stick(), away());
    const target = join(folder(), '另存.shufa');
    const moved = desk.handlers.saveAs(opened.session, target);
    save(moved, '另存之后');
    expect(inFile(target)).toContain('另存之后');
  });

  test('has no folder of its name made behind it by an export, a paper or a batch', async () => {
    const opened = create();
    renameSync(stick(), away());
    const order = { path: join(stick(), '报告.docx'), variant: 'clean' };
    const gone = code('folder-missing');
    await expect(desk.handlers.exportReport(opened.session, order)).rejects.toEqual(code('file-moved'));
    const paper = { path: join(stick(), '批注处理表.docx'), kind: 'remarks' } as const;
    await expect(desk.handlers.writePaper(opened.session, paper)).rejects.toEqual(gone);
    const one = {
      folder: away(),
      source: '报告.shufa',
      out: stick(),
      output: '报告.docx',
      variant: 'clean',
      thisYear: 2026,
    };
    await expect(batchOne(one, TEMPLATES)).rejects.toEqual(gone);
    expect(existsSync(stick())).toBe(false);
    renameSync(away(), stick());
    await desk.handlers.exportReport(opened.session, order);
    expect(existsSync(order.path)).toBe(true);
  });

  test('does not keep the report from being closed', () => {
    const opened = create();
    rmSync(stick(), { recursive: true });
    desk.handlers.closeReport(opened.session);
    expect(() => save(opened, 'x')).toThrow(code('session-closed'));
  });

  test('a file that alone was deleted is not written to in secret', () => {
    const opened = create();
    rmSync(path());
    expect(() => save(opened, '删除之后')).toThrow(code('file-moved'));
    expect(existsSync(path())).toBe(false);
  });
});

test('a file turned read-only while open: what is said to be saved is in it, and it opens read-only next time', () => {
  const opened = create();
  chmodSync(path(), 0o444);
  let saved = true;
  try {
    save(opened, '只读之后');
  } catch (error) {
    saved = false;
    expect(error).toEqual(code('read-only'));
  }
  expect(inFile().includes('只读之后')).toBe(saved);
  desk.handlers.closeReport(opened.session);
  const before = readFileSync(path());
  const again = desk.handlers.openReport(path());
  expect(again.readOnly).toBe(true);
  expect(() => save(again, '不能写')).toThrow(code('read-only'));
  expect(readFileSync(path()).equals(before)).toBe(true);
});

test('a file that another program holds is waited for, then said to be busy; let go, it takes the text', () => {
  const opened = create();
  save(opened, '占用之前');
  const other = new Database(path());
  other.exec('BEGIN EXCLUSIVE');
  expect(() => save(opened, '占用之中')).toThrow(code('file-busy'));
  other.exec('ROLLBACK');
  other.close();
  expect(inFile()).toContain('占用之前');
  save(opened, '占用之后');
  expect(inFile()).toContain('占用之后');
});

test('a clock that jumps back or far ahead loses nothing and stops nothing', async () => {
  const opened = create();
  for (const jump of [Date.UTC(1999, 0, 1), Date.UTC(2099, 11, 31), 0, Date.UTC(2026, 0, 1)]) {
    clock = jump;
    save(opened, `时钟${jump}`);
    expect(inFile()).toContain(`时钟${jump}`);
    create(join(stick(), `新${jump}.shufa`));
    const docx = join(stick(), `${jump}.docx`);
    await desk.handlers.exportReport(opened.session, { path: docx, variant: 'clean' });
    expect(existsSync(docx)).toBe(true);
    expect(desk.handlers.recentFiles().length).toBeGreaterThan(1);
  }
});

/** Whoever may mount can have a disk of 4 MB that is full or write-protected; SQLite’s own limit stands for it in report-file.test.ts. */
const mounts = process.platform === 'linux' && process.getuid?.() === 0;
(mounts ? test : test.skip)('a stick turned write-protected, with the lock of a crash on it, opens read-only', () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', stick()]);
  try {
    const opened = create();
    save(opened, '断电之前');
    const owner = readFileSync(ownerPath(path()), 'utf8');
    desk.handlers.closeReport(opened.session);
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(
      ownerPath(path()),
      JSON.stringify({ ...JSON.parse(owner), desk: 'another', pid: dead, alive: '/none' }),
    );
    execFileSync('mount', ['-o', 'remount,ro', stick()]);
    const again = desk.handlers.openReport(path());
    expect(again.readOnly).toBe(true);
    expect(JSON.stringify(again.report.blocks)).toContain('断电之前');
  } finally {
    desk.close();
    execFileSync('umount', [stick()]);
  }
});

(mounts ? describe : describe.skip)('a full disk', () => {
  const ballast = () => join(stick(), '其他文件');
  const fill = () => {
    for (let size = 1 << 20; size >= 512; size >>= 1)
      for (;;) {
        try {
          writeFileSync(ballast(), Buffer.alloc(size, 1), { flag: 'a' });
        } catch {
          break;
        }
      }
  };
  beforeEach(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', stick()]));
  afterEach(() => {
    desk.close();
    execFileSync('umount', [stick()]);
  });

  test('says so, keeps what was saved, and takes the text once there is room', () => {
    const opened = create();
    save(opened, '满盘之前');
    fill();
    const long = `满盘之后${'字'.repeat(6_000)}`;
    expect(() => save(opened, long)).toThrow(code('disk-full'));
    expect(inFile()).toContain('满盘之前');
    rmSync(ballast());
    save(opened, long);
    expect(inFile()).toContain('满盘之后');
  });

  test('leaves an exported file as it was, and no new report half-made', async () => {
    const opened = create();
    const docx = join(stick(), '报告.docx');
    await desk.handlers.exportReport(opened.session, { path: docx, variant: 'clean' });
    const before = readFileSync(docx);
    fill();
    const names = readdirSync(stick()).sort();
    await expect(desk.handlers.exportReport(opened.session, { path: docx, variant: 'clean' })).rejects.toEqual(
      code('disk-full'),
    );
    expect(() => create(join(stick(), '第二份.shufa'))).toThrow(code('disk-full'));
    expect(readFileSync(docx).equals(before)).toBe(true);
    expect(readdirSync(stick()).sort()).toEqual(names);
  });

  test('lets the report be saved on another disk', () => {
    const opened = create();
    fill();
    const target = join(folder(), '另存.shufa');
    const moved = desk.handlers.saveAs(opened.session, target);
    save(moved, '字'.repeat(6_000));
    expect(inFile(target)).toContain('字字字');
  });
});
