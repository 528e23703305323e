import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnItem } from '../../../core/checklist/office';
import type { Pack } from '../../../core/template/template';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { openReportFile } from '../../../electron/store/report-file';

const own: OwnItem = {
  id: 'OWN-1',
  title: '法治副校长',
  part: 'measures',
  level: 'required',
  basis: '',
  guidance: '',
  words: ['法治副校长'],
  figure: 'none',
  units: [],
  templates: [],
  from: null,
  to: null,
  on: true,
};

let root: string;
let templates: string;
let desk: Desk;

const open = (data = 'data') =>
  createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: templates,
    dataDir: join(root, data),
    documentsDir: join(root, '文档'),
    now: () => Date.UTC(2026, 0, 5),
  });
const path = () => join(root, '文档', '报告.shufa');
const create = () =>
  desk.handlers.createReport({ template: 'district', unit: '某区人民政府', year: 2025, path: path() });
const restart = (data?: string) => {
  desk.close();
  desk = open(data);
};

/** The product in a newer version: what `change` makes of its pack of measures. */
function ship(change: (pack: Pack) => void): void {
  const file = join(templates, 'packs', 'measures.json');
  const pack = JSON.parse(readFileSync(file, 'utf8')) as Pack;
  change(pack);
  writeFileSync(file, JSON.stringify({ ...pack, version: pack.version + 1 }));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shufa-own-'));
  templates = join(root, 'templates');
  cpSync(join(__dirname, '../../../templates'), templates, { recursive: true });
  mkdirSync(join(root, '文档'));
  desk = open();
});
afterEach(() => {
  desk.close();
  rmSync(root, { recursive: true });
});

test('own items stand behind the product’s; those switched off and at another level are so in every report', () => {
  const before = create().items;
  desk.handlers.saveOfficeChecklist({
    own: [own, { ...own, id: 'OWN-2', on: false }],
    choices: [
      { item: 'S1-B6', off: true, level: null },
      { item: 'S1-A5', off: false, level: 'mandatory' },
    ],
  });
  const session = desk.handlers.openReport(path()).session;
  const { items } = desk.handlers.openReport(path());
  expect(items.map((item) => item.id)).toEqual([
    ...before.map((item) => item.id).filter((id) => id !== 'S1-B6'),
    'OWN-1',
  ]);
  expect(items.find((item) => item.id === 'S1-A5')!.level).toBe('mandatory');
  expect(desk.handlers.reportItems(session)).toEqual(items);
  desk.handlers.saveOfficeChecklist({ own: [], choices: [] });
  expect(desk.handlers.reportItems(session)).toEqual(before);
});

test('a machine whose office never said anything leaves the items of a report from elsewhere alone', () => {
  desk.handlers.saveOfficeChecklist({ own: [own], choices: [] });
  create();
  restart('another');
  expect(desk.handlers.openReport(path()).items.at(-1)!.id).toBe('OWN-1');
});

test('opening a report that has the office’s items does not write to it', () => {
  desk.handlers.saveOfficeChecklist({ own: [own], choices: [{ item: 'S1-B6', off: true, level: null }] });
  const { session } = create();
  const before = statSync(path()).mtimeMs;
  desk.handlers.reportItems(session);
  desk.handlers.openReport(path());
  expect(statSync(path()).mtimeMs).toBe(before);
});

test('a report keeps the items it was checked with until it is brought to the newer ones', () => {
  const { session, items } = create();
  expect(desk.handlers.packChanges(session)).toBeNull();
  ship((pack) => {
    pack.items.find((item) => item.id === 'S1-A1')!.level = 'mandatory';
    pack.items.push({ ...pack.items[0]!, id: 'S1-Z1', title: '新要求' });
    pack.items = pack.items.filter((item) => item.id !== 'S1-B6');
  });
  restart();
  const opened = desk.handlers.openReport(path());
  expect(opened.items).toEqual(items);
  const changes = desk.handlers.packChanges(opened.session)!;
  expect(changes.added.map((item) => item.id)).toEqual(['S1-Z1']);
  expect(changes.changed.map(({ item, fields }) => [item.id, fields])).toEqual([['S1-A1', ['级别']]]);
  expect(changes.removed.map((item) => item.id)).toEqual(['S1-B6']);

  const updated = desk.handlers.updatePacks(opened.session);
  expect(updated.map((item) => item.id)).toContain('S1-Z1');
  expect(desk.handlers.packChanges(opened.session)).toBeNull();
});

test('results are kept with the version of the pack they were judged by', () => {
  create();
  desk.close();
  ship((pack) => (pack.items = pack.items.filter((item) => item.id !== 'S1-B6')));
  desk = open();
  const versions = () => {
    const file = openReportFile(path(), { readOnly: true });
    const results = file.results();
    file.close();
    return [...new Set(results.filter(({ id }) => id.startsWith('S1')).map((result) => result.packVersion))];
  };
  const [before] = versions();
  const { session } = desk.handlers.openReport(path());
  desk.handlers.updatePacks(session);
  expect(versions()).toEqual([before]);
  desk.handlers.closeReport(session);
  expect(versions()).toEqual([before! + 1]);
});

test('choices of the office survive an update of the packs', () => {
  desk.handlers.saveOfficeChecklist({ own: [own], choices: [{ item: 'S1-B6', off: true, level: null }] });
  const { session } = create();
  const items = desk.handlers.updatePacks(session).map((item) => item.id);
  expect([items.includes('S1-B6'), items.at(-1)]).toEqual([false, 'OWN-1']);
});

test('items are written to a file and read from it', () => {
  desk.handlers.saveOfficeChecklist({ own: [own], choices: [] });
  for (const name of ['项.xlsx', '项.json']) {
    desk.handlers.writeItemsFile(join(root, '文档', name));
    expect(desk.handlers.readItemsFile(join(root, '文档', name)).items).toEqual([own]);
  }
});

test('a report is set on paper to judge its format, and no file is written', async () => {
  const { session } = create();
  const clauses = await desk.handlers.formatClauses(session);
  expect(clauses.find((one) => one.title === '每面行数')).toMatchObject({ clause: '5.2.3', verdict: 'kept' });
  // The date is still open; the signature is one all the same.
  expect(clauses.find((one) => one.title === '段首缩进')).toMatchObject({ verdict: 'kept' });
  // Beside the report lies only the file that says who has it open.
  expect(readdirSync(join(root, '文档'))).toEqual(['.~lock.报告.shufa#', '报告.shufa']);
});

test('items of format name clauses that are judged', async () => {
  const { session, items } = create();
  const clauses = await desk.handlers.formatClauses(session);
  const known = new Set(clauses.flatMap(({ clause, title }) => [clause, `${clause} ${title}`]));
  const named = items.flatMap(({ evidence }) => (evidence.kind === 'export' ? evidence.clauses : []));
  expect(named.filter((one) => !known.has(one))).toEqual([]);
});
