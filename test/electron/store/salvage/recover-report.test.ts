import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { blockText, type Block } from '../../../../core/report/block';
import type { Report } from '../../../../core/report/report';
import { createReportFile } from '../../../../electron/store/create-report-file';
import { openReportFile } from '../../../../electron/store/report-file';
import { recoverReport } from '../../../../electron/store/salvage/recover-report';
import { seeded } from '../../../bench/proof/random';
import { reportOf } from '../../../support/reports';
import { tempFolder } from '../../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '坏了.shufa');
const target = () => join(folder(), '找回.shufa');
const options = { now: Date.UTC(2026, 1, 3), itemsOf: () => [] };
const PAGE = 4096;

const sentence = (i: number, random: () => number): string =>
  Array.from({ length: 20 + Math.floor(random() * 400) }, () =>
    String.fromCodePoint(0x4e00 + Math.floor(random() * 8000)),
  ).join('') + `（第${i}段）`;

/** A report of many pages that was edited again and again, so that it holds pages of what was deleted. */
function write(count = 300, seed = 1): Report {
  const random = seeded(seed);
  const blocks = Array.from({ length: count }, (_, i) => ({
    id: `b${i}`,
    type: 'paragraph' as const,
    children: [{ text: sentence(i, random) }],
  }));
  const comments = Array.from({ length: 20 }, (_, i) => ({
    id: `c${i}`,
    author: '李审',
    at: '2026-02-01T00:00:00.000Z',
    text: sentence(i, random),
    resolved: false,
    replies: [],
  }));
  const file = createReportFile(path(), reportOf(blocks, { comments }), [], 1);
  const gone = blocks.filter((_, i) => i % 7 === 3);
  const left = blocks.filter((block) => !gone.includes(block));
  file.save({ blocks: [], order: left.map(({ id }) => id) }, 2);
  const changed = left
    .filter((_, i) => i % 5 === 0)
    .map((block) => ({ ...block, children: [{ text: `改过：${blockText(block)}` }] }));
  file.save({ blocks: changed }, 3);
  file.setNote({ kind: 'answer', id: 'x', text: '答复' } as never);
  const report = file.read();
  file.close();
  return report;
}

const recover = () => {
  const before = readFileSync(path());
  const recovery = recoverReport(path(), target(), options);
  expect(readFileSync(path()).equals(before)).toBe(true);
  const file = openReportFile(target());
  const report = file.read();
  file.close();
  return { recovery, report };
};
const damage = (change: (bytes: Buffer) => Buffer | void): void => {
  const bytes = readFileSync(path());
  writeFileSync(path(), change(bytes) ?? bytes);
};
const body = (block: Block) => JSON.stringify(block);

/** How many blocks lie before a place in the file, as SQLite itself lists its pages; none here is too long for one. */
function blocksBefore(end: number): number {
  const db = new Database(path(), { readonly: true });
  const count = db.prepare<[number], number>(
    "SELECT sum(ncell) FROM dbstat WHERE name = 'blocks' AND pagetype = 'leaf' AND pageno <= ?",
  );
  const blocks = count.pluck().get(Math.floor(end / PAGE)) as number;
  db.close();
  return blocks;
}

/** Nothing that counts as sure may differ from what was saved last; whatever else there is carries a remark. */
function judge(saved: Report, { report, recovery }: ReturnType<typeof recover>): void {
  const last = new Map(saved.blocks.map((block) => [block.id, body(block)]));
  const sure = report.blocks.filter((block) => !body(block).includes('comment_recovered-'));
  expect(sure).toHaveLength(recovery.blocks);
  for (const block of sure) expect(body(block)).toBe(last.get(block.id));
  expect(report.blocks.length - sure.length).toBe(recovery.unsure.length);
  const order = saved.blocks.map(({ id }) => id);
  const places = sure.map(({ id }) => order.indexOf(id));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  if (recovery.missing !== null) {
    expect(recovery.missing).toBe(saved.blocks.filter(({ id }) => !report.blocks.some((one) => one.id === id)).length);
  }
}

test('gives back a sound file whole, and says that nothing is missing', () => {
  const saved = write();
  const { report, recovery } = recover();
  expect({ ...report, blocks: report.blocks.map(body) }).toEqual({ ...saved, blocks: saved.blocks.map(body) });
  expect(recovery).toEqual({
    blocks: saved.blocks.length,
    unsure: [],
    missing: 0,
    gaps: [],
    comments: 20,
    missingComments: 0,
    versions: 0,
    head: true,
    marks: true,
  });
  const file = openReportFile(target());
  expect(file.notes()).toEqual([expect.objectContaining({ kind: 'answer', id: 'x' })]);
  file.close();
});

test.each([0.9, 0.6, 0.4])('reads what is left of a file cut off at %d of its length', (part) => {
  const saved = write();
  const left = Math.floor(readFileSync(path()).length * part);
  const readable = blocksBefore(left);
  damage((bytes) => bytes.subarray(0, left));
  const found = recover();
  judge(saved, found);
  // Not one is lost whose bytes are still there, however many pages of other tables lie before the text.
  expect(found.report.blocks.length).toBeGreaterThanOrEqual(readable);
  expect(readable).toBeGreaterThan(0);
});

test('reads on where the list of tables, the first page of all, is gone', () => {
  const saved = write();
  damage((bytes) => void bytes.fill(0, 0, PAGE));
  const found = recover();
  judge(saved, found);
  const ids = new Set(found.report.blocks.map(({ id }) => id));
  expect(saved.blocks.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(found.recovery.missing).toBeNull();
});

test('says behind which words paragraphs are missing', () => {
  const saved = write();
  const db = new Database(path(), { readonly: true });
  const leaf = db.prepare(
    "SELECT pageno FROM dbstat WHERE name = 'blocks' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 20",
  );
  const page = leaf.pluck().get() as number;
  db.close();
  damage((bytes) => void bytes.fill(0, (page - 1) * PAGE, page * PAGE));
  const found = recover();
  judge(saved, found);
  expect(found.recovery.missing).toBeGreaterThan(0);
  const [gap] = found.recovery.gaps;
  const before = saved.blocks.findIndex((block) => blockText(block) === gap!.after);
  const after = found.report.blocks[found.report.blocks.findIndex(({ id }) => id === saved.blocks[before]!.id) + 1]!;
  expect(saved.blocks.findIndex(({ id }) => id === after.id)).toBe(before + gap!.count + 1);
});

test('fills what is gone from an earlier version, and says so beside it', () => {
  write();
  const file = openReportFile(path());
  file.addVersion({ at: '2026-02-02T00:00:00.000Z', author: '', kind: 'named', name: '第一稿' });
  const saved = file.read();
  file.close();
  const db = new Database(path(), { readonly: true });
  const pages = db.prepare("SELECT pageno FROM dbstat WHERE name = 'blocks'").pluck().all() as number[];
  db.close();
  damage((bytes) => {
    for (const page of pages) bytes.fill(0xee, (page - 1) * PAGE, page * PAGE);
  });
  const { report, recovery } = recover();
  expect(recovery).toMatchObject({ blocks: 0, missing: 0, versions: 1 });
  expect(report.blocks.map(blockText)).toEqual(saved.blocks.map(blockText));
  expect(report.comments).toContainEqual(
    expect.objectContaining({ author: '述法', text: expect.stringContaining('较早的版本') }),
  );
});

test('takes back what a crash left half-done before it reads, without touching the file or its journal', () => {
  const saved = write();
  const before = readFileSync(path());
  const db = new Database(path());
  db.pragma('cache_size = 1');
  db.exec("BEGIN IMMEDIATE; UPDATE blocks SET body = replace(body, '第', '乱')");
  const during = readFileSync(path());
  const journal = readFileSync(`${path()}-journal`);
  db.close();
  writeFileSync(path(), during);
  writeFileSync(`${path()}-journal`, journal);
  expect(during.equals(before)).toBe(false);
  judge(saved, recover());
  expect(readFileSync(`${path()}-journal`).equals(journal)).toBe(true);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('holds to it under chance damage of every kind (seed %d)', (seed) => {
  const saved = write(120, seed);
  const random = seeded(seed * 977);
  const any = (below: number) => Math.floor(random() * below);
  damage((bytes) => {
    const whole = Buffer.from(bytes);
    for (let i = 0; i < 6; i += 1) {
      const page = any(whole.length / PAGE) * PAGE;
      const way = any(3);
      if (way === 0) whole.fill(0, page, page + PAGE);
      if (way === 1) for (let n = 0; n < 20; n += 1) whole[page + any(PAGE)] = any(256);
      if (way === 2) whole.copy(whole, page, any(whole.length / PAGE) * PAGE, PAGE);
    }
    return random() < 0.3 ? whole.subarray(0, whole.length - any(4 * PAGE)) : whole;
  });
  judge(saved, recover());
});

test('says in one sentence that nothing is left, and makes no file', () => {
  write(10);
  damage((bytes) => bytes.fill(0xaa));
  expect(() => recoverReport(path(), target(), options)).toThrow(
    expect.objectContaining({ code: 'nothing-recovered' }),
  );
  expect(readdirSync(folder())).toEqual(['坏了.shufa']);
});

test('never hangs on a file that anybody may have made', () => {
  const random = seeded(5);
  for (let i = 0; i < 40; i += 1) {
    const bytes = Buffer.from(Array.from({ length: PAGE * 4 }, () => Math.floor(random() * 16)));
    bytes.write('SQLite format 3\0', 0, 'latin1');
    writeFileSync(path(), bytes);
    expect(() => recoverReport(path(), target(), options)).toThrow(
      expect.objectContaining({ code: 'nothing-recovered' }),
    );
  }
});

test('does not write over a report that is there', () => {
  write(10);
  closeSync(openSync(target(), 'w'));
  expect(() => recoverReport(path(), target(), options)).toThrow(expect.objectContaining({ code: 'file-exists' }));
  expect(createHash('sha256').update(readFileSync(target())).digest('hex')).toMatch(/^e3b0c442/u);
});
