import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createReportFile } from '../../../electron/store/create-report-file';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { openReportFile } from '../../../electron/store/report-file';
import type { NewVersion } from '../../../core/version/version';
import { line, paragraph, reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = () => join(folder(), '报告.shufa');
const order = (fields: Partial<NewVersion> = {}): NewVersion => ({
  at: '2026-01-05T08:00:00.000Z',
  author: '王磊',
  kind: 'auto',
  ...fields,
});

test('a report from before versions keeps its text and keeps versions from now on', () => {
  const at = migrations.findIndex(({ name }) => name === 'versions');
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, at));
  db.prepare("INSERT INTO report VALUES (1, '{}', 1, 1)").run();
  expect(migrate(db, migrations)).toBe(true);
  expect(db.prepare('SELECT body FROM report').pluck().all()).toEqual(['{}']);
  expect(db.prepare('SELECT count(*) FROM versions, version_bodies').pluck().get()).toBe(0);
});

test('a version is the whole report as it was, after reopening too', () => {
  const report = reportOf([line('title', '题'), paragraph('第一句。')]);
  const file = createReportFile(path(), report, [], 1);
  const kept = file.addVersion(order({ kind: 'named', name: '给科长看的', note: '改了第一部分' }));
  const [title, body] = report.blocks;
  file.save({ blocks: [{ ...body!, children: [{ text: '改过了。' }] } as typeof body & object] }, 2);
  file.close();
  const again = openReportFile(path());
  expect(again.readVersion(kept.id)).toEqual(report);
  expect(again.read().blocks[0]).toEqual(title);
  expect(again.versions()).toEqual([kept]);
  expect(kept).toMatchObject({ author: '王磊', kind: 'named', name: '给科长看的', note: '改了第一部分', chars: 5 });
  again.close();
});

test('an automatic version of what the newest holds already is not kept twice; other kinds share its body', () => {
  const file = createReportFile(path(), reportOf([line('title', '题'), paragraph('字'.repeat(20_000))]), [], 1);
  const first = file.addVersion(order());
  expect(file.addVersion(order({ at: '2026-01-06T08:00:00.000Z' }))).toEqual(first);
  const sent = file.addVersion(order({ kind: 'sent', details: { variant: '清稿', file: 'a.docx' } }));
  expect(file.versions().map(({ id }) => id)).toEqual([sent.id, first.id]);
  expect(new Set(file.keptVersions().map(({ digest }) => digest)).size).toBe(1);
  const [newest, oldest] = file.keptVersions();
  expect(newest).toEqual({ ...sent, digest: oldest!.digest, bytes: oldest!.bytes });
  file.removeVersions([first.id]);
  expect(file.readVersion(sent.id).blocks).toHaveLength(2);
  file.removeVersions([sent.id]);
  expect(file.versions()).toEqual([]);
  expect(() => file.readVersion(sent.id)).toThrow(expect.objectContaining({ code: 'no-version' }));
  file.close();
});

test('a version can be kept of another state than the present, under an id of its own', () => {
  const report = reportOf([line('title', '题')]);
  const file = createReportFile(path(), report, [], 1);
  const theirs = { ...report, blocks: [line('title', '别的题目')] };
  file.addVersion(order({ id: 'v-theirs', kind: 'merge' }), theirs);
  expect(file.readVersion('v-theirs')).toEqual(theirs);
  expect(file.read()).toEqual(report);
  file.close();
});

test('a version that gets a name is no longer automatic', () => {
  const file = createReportFile(path(), reportOf([line('title', '题')]), [], 1);
  const { id } = file.addVersion(order());
  file.renameVersion(id, '送局长前', '');
  expect(file.versions()[0]).toMatchObject({ kind: 'named', name: '送局长前' });
  expect(() => file.renameVersion('none', '名', '')).toThrow(expect.objectContaining({ code: 'no-version' }));
  file.close();
});

test('a body that was tampered with is said to be broken, and the text is untouched', () => {
  const report = reportOf([line('title', '题')]);
  const file = createReportFile(path(), report, [], 1);
  const { id } = file.addVersion(order());
  file.close();
  const db = new Database(path());
  db.prepare("UPDATE version_bodies SET body = x'00ff00'").run();
  db.close();
  const again = openReportFile(path());
  expect(() => again.readVersion(id)).toThrow(expect.objectContaining({ code: 'broken-version' }));
  expect(again.read()).toEqual(report);
  again.close();
});

test('removing versions gives their room back to what comes after', () => {
  const text = (seed: number) =>
    Array.from({ length: 40_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * seed) % 19_997)));
  const block = paragraph('');
  const file = createReportFile(path(), reportOf([line('title', '题'), block]), [], 1);
  const sizes: number[] = [];
  for (let i = 1; i <= 12; i += 1) {
    file.save({ blocks: [{ ...block, children: [{ text: text(i * 7919).join('') }] } as typeof block] }, i);
    file.addVersion(order({ at: `2026-01-${10 + i}T08:00:00.000Z` }));
    file.removeVersions(
      file
        .versions()
        .slice(3)
        .map(({ id }) => id),
    );
    sizes.push(statSync(path()).size);
  }
  expect(sizes.at(-1)! / sizes[4]!).toBeLessThan(1.5);
  file.close();
});
