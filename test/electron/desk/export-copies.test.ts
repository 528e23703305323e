import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { NO_ELEMENTS } from '../../../core/variant/elements';
import type { PaperKind } from '../../../core/variant/paper-kinds';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { openReportFile } from '../../../electron/store/report-file';
import { docxParts, ooxmlErrors } from '../../support/ooxml';

let root: string;
let documents: string;
let desk: Desk;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'export-'));
  documents = join(root, '文档');
  mkdirSync(documents);
  desk = createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: 'templates',
    dataDir: join(root, 'data'),
    documentsDir: documents,
    places: () => [{ name: '文档', path: documents }],
    now: () => Date.UTC(2026, 0, 5),
  });
});
afterEach(() => {
  desk.close();
  rmSync(root, { recursive: true, force: true });
});

const create = () =>
  desk.handlers.createReport({
    template: 'district',
    unit: '甲市乙区人民政府',
    year: 2025,
    path: join(documents, '报告.shufa'),
  });
const text = (path: string) => docxParts(readFileSync(path))['word/document.xml']!;

test('copies to several addressees come from one text, each with its own words', async () => {
  const { session } = create();
  desk.handlers.saveElements(session, {
    ...NO_ELEMENTS,
    mark: '乙区人民政府文件',
    signers: ['张三'],
    copies: { superior: { addressee: '市委、市政府', number: '乙政〔2026〕1号' }, party: { addressee: '区委' } },
  });
  const folder = join(documents, '报送');
  for (const variant of ['superior', 'party', 'clean']) {
    await desk.handlers.exportReport(session, { path: join(folder, `${variant}.docx`), variant, newFolder: true });
  }
  const [superior, party, clean] = ['superior', 'party', 'clean'].map((id) => text(join(folder, `${id}.docx`)));
  expect(superior).toContain('市委、市政府：');
  expect(superior).toContain('乙政〔2026〕1号');
  expect(superior).toContain('签发人：');
  expect(party).toContain('>区委：<');
  expect(party).not.toContain('乙政〔2026〕1号');
  expect(clean).not.toContain('签发人');
  expect(clean).not.toContain('乙区人民政府文件');
});

test('an export says what the file was judged, and remembers what stood open and why it went', async () => {
  const { session, path } = create();
  const order = { path: join(documents, '清稿.docx'), variant: 'clean', open: ['没有写成文日期'], reason: '会后补' };
  const exported = await desk.handlers.exportReport(session, order);
  expect(exported.clauses.find(({ clause }) => clause === '5.1')).toMatchObject({ verdict: 'kept' });
  desk.handlers.closeReport(session);
  const file = openReportFile(path);
  expect(file.exports()).toEqual([
    {
      at: '2026-01-05T00:00:00.000Z',
      variant: '清稿',
      profile: 'gbt9704',
      file: '清稿.docx',
      sha256: createHash('sha256').update(readFileSync(order.path)).digest('hex'),
      open: ['没有写成文日期'],
      reason: '会后补',
    },
  ]);
  file.close();
});

test('an office’s layout is laid out, listed with its clauses, and not called a fault', async () => {
  const { session } = create();
  desk.handlers.saveProfile({
    id: 'own',
    name: '省政府办公厅版式',
    values: { 'grid.linePitch': 33, 'margins.top': 28, 'text.level3.bold': true, nonsense: 3 },
  });
  expect(desk.handlers.listProfiles()).toMatchObject({ standard: { id: 'gbt9704' }, own: [{ id: 'own' }] });
  const path = join(documents, '本单位.docx');
  const { clauses } = await desk.handlers.exportReport(session, { path, variant: 'clean', profile: 'own' });
  const own = clauses.filter(({ title }) => title.startsWith('本单位版式'));
  expect(own.map(({ clause, found, expected, verdict }) => [clause, found, expected, verdict])).toEqual([
    ['5.2.1', '28mm', '37mm', 'deviates'],
    ['5.2.3', '33磅', '28.95磅', 'deviates'],
    ['7.3.3', '是', '否', 'deviates'],
  ]);
  expect(clauses.filter(({ verdict }) => verdict === 'broken').map(({ title }) => title)).toEqual([]);
  expect(await ooxmlErrors(readFileSync(path))).toEqual([]);
  // Someone else, who knows nothing of the office's layout, is told that the margins break the standard.
  expect((await desk.handlers.verifyFile(path)).find(({ title }) => title === '天头、订口')?.verdict).toBe('broken');
  desk.handlers.removeProfile('own');
  await expect(desk.handlers.exportReport(session, { path, variant: 'clean', profile: 'own' })).rejects.toMatchObject({
    code: 'unknown-profile',
  });
});

test('a package holds the copies, self-check, process record, and a manifest that fits them', async () => {
  const { session } = create();
  desk.handlers.saveItemMark(session, {
    item: 'PR-05',
    kind: 'confirmed',
    date: '2026-01-04',
    document: '签发单',
    note: '',
    author: '王五',
    at: '',
  });
  const folder = join(documents, '报送材料');
  await desk.handlers.exportReport(session, {
    path: join(folder, '清稿.docx'),
    newFolder: true,
    variant: 'clean',
    open: ['甲'],
    reason: '先送阅',
  });
  const files = [{ file: '清稿.docx', variant: '清稿' }];
  const written = await desk.handlers.finishPackage(session, { folder, files });
  expect(written.files).toEqual([
    '清稿.docx',
    '自查表.docx',
    '过程记录.docx',
    '批注处理表.docx',
    '疑点处理表.docx',
    '数据一览表.docx',
    'manifest.json',
  ]);
  expect(readdirSync(folder).sort()).toEqual([...written.files].sort());
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    unit: string;
    files: { file: string; sha256: string }[];
  };
  expect(manifest.unit).toBe('甲市乙区人民政府');
  for (const { file, sha256 } of manifest.files) {
    const bytes = readFileSync(join(folder, file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  }
  const selfCheck = text(join(folder, '自查表.docx'));
  expect(selfCheck).toContain('2026-01-04 签发单（王五）');
  expect(selfCheck).toMatch(
    /（一）各部分的篇幅和完整程度.*（二）检查项完成情况.*（三）疑点.*（四）法定期限.*二、逐项检查结果/su,
  );
  expect(text(join(folder, '过程记录.docx'))).toContain('1处未解决。理由：先送阅');
});

test('a package is one .zip where asked for, and the folder is gone', async () => {
  const { session } = create();
  const folder = join(documents, '报送材料');
  const path = join(folder, '清稿.docx');
  await desk.handlers.exportReport(session, { path, newFolder: true, variant: 'clean', open: [], reason: '' });
  const exported = readFileSync(path);
  const order = { folder, files: [{ file: '清稿.docx', variant: '清稿' }], zip: true };
  const written = await desk.handlers.finishPackage(session, order);
  expect(written.zip).toBe(`${folder}.zip`);
  expect(existsSync(folder)).toBe(false);
  const packed = unzipSync(readFileSync(written.zip!));
  expect(Object.keys(packed).sort()).toEqual([...written.files].sort());
  expect(Buffer.from(packed['清稿.docx']!)).toEqual(exported);
});

test('what else lies in the folder stays where it is when the package becomes a .zip', async () => {
  const { session } = create();
  const folder = join(documents, '报送材料');
  mkdirSync(folder);
  writeFileSync(join(folder, '别的.txt'), '别的');
  const written = await desk.handlers.finishPackage(session, { folder, files: [], zip: true });
  expect(readdirSync(folder)).toEqual(['别的.txt']);
  expect(Object.keys(unzipSync(readFileSync(written.zip!)))).not.toContain('别的.txt');
});

test('a sheet for review is written by itself, and so is what a package holds, the same', async () => {
  const { session } = create();
  const write = async (kind: PaperKind) => {
    const path = join(documents, `${kind}.docx`);
    expect(await desk.handlers.writePaper(session, { path, kind })).toEqual({ path });
    return readFileSync(path);
  };
  expect(await ooxmlErrors(await write('review-sheet'))).toEqual([]);
  const folder = join(documents, '报送材料');
  mkdirSync(folder);
  await desk.handlers.finishPackage(session, { folder, files: [] });
  for (const [kind, file] of [
    ['remarks', '批注处理表.docx'],
    ['findings', '疑点处理表.docx'],
    ['figures', '数据一览表.docx'],
  ] as const)
    expect(docxParts(await write(kind))).toEqual(docxParts(readFileSync(join(folder, file))));
});

test('an unknown variant is named with the known ones', async () => {
  const { session } = create();
  await expect(
    desk.handlers.exportReport(session, { path: join(documents, 'x.docx'), variant: 'secret' }),
  ).rejects.toThrow(/没有名为“secret”的稿本.*clean、review/u);
});
