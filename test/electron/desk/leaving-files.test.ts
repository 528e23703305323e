import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { extname, join } from 'node:path';
import Database from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { blockText } from '../../../core/report/block';
import { PAPER_KINDS } from '../../../core/variant/paper-kinds';
import { unseal } from '../../../electron/disk/seal';
import { openReportFile } from '../../../electron/store/report-file';
import { testDesk, written } from '../../support/test-desk';

const it = testDesk();
const PASSWORD = '十二个字的密码够长了';

/** Everything in a file, with what its parts hold where it is a package. */
function everything(path: string, bytes: Uint8Array = readFileSync(path)): string {
  const parts = ['.docx', '.xlsx'].includes(extname(path)) ? Object.entries(unzipSync(bytes)).flat() : [bytes];
  return parts.map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('utf8'))).join('\n');
}

/** A report by somebody, with a remark by another, material, and last year's report far away in their own folders. */
function reportOfSomebody() {
  const { handlers } = it.desk;
  handlers.saveIdentity({ name: '李四光', unit: '某法制科', role: 'drafter' });
  const home = it.path('张三丰的文件');
  mkdirSync(home, { recursive: true });
  mkdirSync(it.path('工作/报送'), { recursive: true });
  const opened = it.create('工作/报送/报告.shufa');
  const { session } = opened;
  const block = {
    ...written(opened, '全年办理案件12件。'),
    children: [{ text: '全年办理案件12件。', comment_c1: true }],
  };
  const comments = [
    { id: 'c1', author: '王重阳', at: '2026-01-01T00:00:00.000Z', text: '请核对数字', resolved: false, replies: [] },
  ];
  handlers.saveChange(session, { blocks: [block], comments });
  handlers.saveNote(session, { kind: 'last-year', id: 'file', path: join(home, '上年.txt') });
  writeFileSync(join(home, '上年.txt'), '去年全年办理案件9件。');
  return { handlers, opened, session, block, home };
}

test('no file that leaves tells of the machine, its folders, or who works on it beyond what the copy is for', async () => {
  const { handlers, session } = reportOfSomebody();
  const path = (name: string) => it.path(name);
  const files: Record<string, string> = {};
  for (const variant of ['clean', 'public', 'review']) {
    await handlers.exportReport(session, { path: path(`${variant}.docx`), variant });
    files[variant] = everything(path(`${variant}.docx`));
  }
  for (const kind of PAPER_KINDS) {
    await handlers.writePaper(session, { path: path(`${kind}.docx`), kind });
    files[kind] = everything(path(`${kind}.docx`));
  }
  await handlers.exportRedline(session, null, null, path('对照.docx'));
  files['redline'] = everything(path('对照.docx'));
  await handlers.exportManual(path('手册.docx'));
  files['manual'] = everything(path('手册.docx'));
  for (const name of ['items.xlsx', 'items.json']) {
    handlers.writeItemsFile(path(name));
    files[name] = everything(path(name));
  }
  handlers.exportLog(path('日志.txt'));
  files['log'] = everything(path('日志.txt'));
  await handlers.sealCopy(session, { path: path('副本.age'), password: PASSWORD });
  const inside = await unseal(readFileSync(path('副本.age')), PASSWORD, path('副本.age'));
  files['sealed'] = everything('副本.shufa', inside);
  files['shufa'] = everything(handlers.saveAs(session, path('审核用.shufa')).path);

  // A name of a few letters may stand in any bytes.
  const machine = hostname().length > 6 ? [hostname()] : [];
  for (const [name, text] of Object.entries(files))
    for (const trace of [...machine, '张三丰的文件', join(it.documents, '..'), process.cwd(), '某法制科'])
      expect(`${name}: ${text.includes(trace) ? trace : ''}`).toBe(`${name}: `);
  const nameless = ['clean', 'public', 'manual', 'items.xlsx', 'items.json', 'log'];
  expect(nameless.filter((name) => /李四光|王重阳/u.test(files[name]!))).toEqual([]);
  // Remarks, and who made them, are what these are for.
  const remarks = Object.keys(files).filter((name) => files[name]!.includes('王重阳'));
  expect(remarks.sort()).toEqual(['redline', 'remarks', 'review', 'review-sheet', 'sealed', 'shufa']);
}, 60_000);

test('last year’s report is found from here where it lies, and beside the report by whoever gets that', async () => {
  const { handlers, session, home } = reportOfSomebody();
  const found = await handlers.readLastYear(session);
  expect(found?.path).toBe(join(home, '上年.txt'));
  handlers.saveNote(session, { kind: 'last-year', id: 'file', path: it.path('工作/报送/近处/上年.txt') });
  const stored = openReportFile(it.path('工作/报送/报告.shufa'), { readOnly: true });
  expect(stored.notes()).toEqual([{ kind: 'last-year', id: 'file', path: '近处/上年.txt' }]);
  stored.close();
  handlers.clearTraces(['recent']);
  mkdirSync(it.path('工作/报送/近处'));
  writeFileSync(it.path('工作/报送/近处/上年.txt'), '去年全年办理案件8件。');
  expect((await handlers.readLastYear(session))?.report.blocks.map(blockText).join('')).toContain('8件');
});

test('words that were deleted are nowhere in the file nor in any copy, but in the versions that people kept', () => {
  const { handlers, opened, session, block } = reportOfSomebody();
  const secret = (i: number) => `不可外传第${i}号`;
  const order = opened.report.blocks.map(({ id }) => id);
  const added = Array.from({ length: 300 }, (_, i) => ({
    ...block,
    id: `x${i}`,
    children: [{ text: secret(i).repeat(1 + (i % 40)) }],
  }));
  handlers.saveChange(session, { blocks: added, order: [...order, ...added.map(({ id }) => id)] });
  const comments = [{ id: 'c2', author: '王重阳', at: '', text: `${secret(0)}的批注`, resolved: false, replies: [] }];
  handlers.saveChange(session, { blocks: [], comments });
  handlers.saveChange(session, { blocks: added.map((one) => ({ ...one, children: [{ text: '改过。' }] })) });
  handlers.saveChange(session, { blocks: [], order, comments: [] });
  const copy = handlers.saveAs(session, it.path('副本.shufa'));
  for (const file of [opened.path, copy.path]) expect(readFileSync(file).includes('不可外传')).toBe(false);
  const db = new Database(copy.path, { readonly: true });
  expect(db.pragma('freelist_count', { simple: true })).toBe(0);
  db.close();
});
