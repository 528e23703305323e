import { chmodSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Item } from '../../../core/checklist/item';
import { createReportFile } from '../../../electron/store/create-report-file';
import { openReportFile, reportFile } from '../../../electron/store/report-file';
import { heading, line, paragraph, reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');
const first = paragraph('第一段');
const second = paragraph('第二段');
const report = reportOf([line('title', '题'), heading(1, '举措', 'measures'), first, second]);
const create = () => createReportFile(path(), report, [], 1);
const code = (name: string) => expect.objectContaining({ code: name });

test('a report comes back as it was written, and nothing else is left in the folder', () => {
  create().close();
  const file = openReportFile(path());
  expect(file.read()).toEqual(report);
  file.close();
  expect(readdirSync(folder())).toEqual(['报告.shufa']);
});

test('an edit changes, adds, moves and removes blocks at once', () => {
  const file = create();
  const added = paragraph('新段');
  const [title, part] = report.blocks as [(typeof report.blocks)[0], (typeof report.blocks)[0]];
  const changed = { ...first, children: [{ text: '改过' }] } as typeof first;
  file.save({ blocks: [changed, added], order: [title.id, part.id, added.id, first.id] }, 2);
  expect(file.read().blocks).toEqual([title, part, added, changed]);
  file.close();
});

test('an order that names a block never given is refused and nothing changes', () => {
  const file = create();
  const order = [...report.blocks.map((block) => block.id), 'never'];
  expect(() => file.save({ blocks: [{ ...first, children: [{ text: '改' }] } as typeof first], order }, 2)).toThrow(
    code('invalid-argument'),
  );
  expect(file.read()).toEqual(report);
  file.close();
});

test('a new block without an order is refused: it would have no place', () => {
  const file = create();
  expect(() => file.save({ blocks: [paragraph('x')] }, 2)).toThrow(code('invalid-argument'));
  file.close();
});

test('what was saved is there for a second reader at once', () => {
  const file = create();
  file.save({ blocks: [{ ...first, children: [{ text: '已保存' }] } as typeof first], year: 2024 }, 2);
  const other = openReportFile(path());
  expect(other.read()).toMatchObject({ year: 2024, blocks: [{}, {}, { children: [{ text: '已保存' }] }, {}] });
  other.close();
  file.close();
});

test('items, marks and results are kept', () => {
  const item: Item = {
    id: 'S2-01',
    title: '不足',
    part: 'problems',
    group: '不足',
    level: 'mandatory',
    basis: '规定',
    verified: true,
    evidence: { kind: 'manual' },
    guidance: '写',
  };
  const mark = {
    item: 'S2-01',
    kind: 'waived',
    date: '',
    document: '',
    note: '无',
    author: '张',
    at: '2026-01-01T00:00:00Z',
  } as const;
  const file = createReportFile(path(), report, [{ item, pack: 'common', packVersion: 1 }], 1);
  file.setMark(mark);
  const result = { id: 'S2-01', status: 'waived', evidence: [], note: '无' } as const;
  file.saveResults([{ ...result, evidence: [] }], 2);
  expect([file.items(), file.marks(), file.results()]).toEqual([[item], [mark], [{ ...result, packVersion: 1 }]]);
  file.removeMark('S2-01');
  expect(file.marks()).toEqual([]);
  file.close();
});

test('a copy holds everything, and the copy is a report file', () => {
  const file = create();
  const target = join(folder(), '副本.shufa');
  file.copyTo(target);
  const copy = openReportFile(target);
  expect(copy.read()).toEqual(report);
  copy.close();
  file.close();
});

describe('what cannot be opened is refused by a clear code and left untouched', () => {
  const bytes = () => readFileSync(path());
  const refuse = (name: string) => {
    const before = bytes();
    expect(() => openReportFile(path())).toThrow(code(name));
    expect(bytes().equals(before)).toBe(true);
  };

  test('a file that is not there', () => expect(() => openReportFile(path())).toThrow(code('not-found')));
  test('a folder', () => expect(() => openReportFile(folder())).toThrow(code('not-a-file')));
  test('an empty file', () => {
    writeFileSync(path(), '');
    refuse('not-shufa');
  });
  test('a Word file with our ending', () => {
    writeFileSync(path(), 'PK\u0003\u0004 and so on');
    refuse('not-shufa');
  });
  test('another program’s SQLite file', () => {
    const db = new Database(path());
    db.exec('CREATE TABLE x (y)');
    db.close();
    refuse('not-shufa');
  });
  test('a file from a newer version', () => {
    create().close();
    const db = new Database(path());
    db.pragma('user_version = 99');
    db.close();
    refuse('newer-file');
  });
  test.each([50, 5000, 20000])('a file cut off after %i bytes', (size) => {
    create().close();
    truncateSync(path(), size);
    refuse('broken-shufa');
  });
});

test('a read-only file opens for reading and refuses to be written', () => {
  create().close();
  chmodSync(path(), 0o444);
  const before = readFileSync(path());
  const file = openReportFile(path());
  expect([file.readOnly, file.read()]).toEqual([true, report]);
  expect(() => file.save({ blocks: [] }, 2)).toThrow(code('read-only'));
  file.close();
  expect(readFileSync(path()).equals(before)).toBe(true);
});

test('a report is never put over an existing file', () => {
  writeFileSync(path(), '别人的');
  expect(() => create()).toThrow(code('file-exists'));
  expect(readFileSync(path(), 'utf8')).toBe('别人的');
});

test('a folder that is not there is named', () => {
  expect(() => createReportFile(join(folder(), '无', 'a.shufa'), report, [], 1)).toThrow(code('folder-missing'));
});

test('a full disk says so, and what was saved before stays', () => {
  create().close();
  const db = new Database(path());
  // SQLite's own limit answers with the same SQLITE_FULL as a disk without room.
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  const file = reportFile(db, path(), false);
  const long = { ...first, children: [{ text: '长'.repeat(100_000) }] } as typeof first;
  expect(() => file.save({ blocks: [long] }, 2)).toThrow(code('disk-full'));
  expect(file.read()).toEqual(report);
  file.close();
});

test('a header that names a format no SQLite writes is a damaged file', () => {
  create().close();
  const bytes = readFileSync(path());
  bytes.writeUInt32BE(77, 44);
  writeFileSync(path(), bytes);
  expect(() => openReportFile(path())).toThrow(code('broken-shufa'));
});
