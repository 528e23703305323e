import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../../../core/api';
import type { Block } from '../../../core/report/block';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { createReportFile } from '../../../electron/store/create-report-file';
import { openReportFile } from '../../../electron/store/report-file';
import { comment, heading, paragraph, shown } from '../../core/merge/texts';
import { handOn } from '../../support/edit-as-word';
import { reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const at = (name: string) => join(folder(), '文档', name);
let desk: Desk;
let api: Api;
let session = '';

const BLOCKS = [
  { id: 't', type: 'title', children: [{ text: '某区2025年度法治政府建设情况报告' }] } as Block,
  heading('h', 1, '主要举措和成效'),
  paragraph('a', '全年办理行政复议案件12件，办结10件，办理行政应诉案件3件。'),
  paragraph('b', '开展执法人员培训3次，参训人员200人，覆盖全部执法单位。'),
];

beforeEach(() => {
  mkdirSync(join(folder(), '文档'));
  mkdirSync(join(folder(), 'data'));
  createReportFile(
    at('我的.shufa'),
    reportOf(BLOCKS, { comments: [comment('c1', '请核实', { block: 'a', quote: '' })] }),
    [],
    0,
  ).close();
  desk = createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: 'templates',
    dataDir: join(folder(), 'data'),
    documentsDir: join(folder(), '文档'),
    places: () => [{ name: '文档', path: join(folder(), '文档') }],
    now: () => Date.UTC(2026, 0, 5),
  });
  api = desk.handlers;
  session = api.openReport(at('我的.shufa')).session;
});
afterEach(() => desk.close());

test('a review copy goes out, comes back changed and is taken in by choice; nothing is written meanwhile', async () => {
  await api.exportReport(session, { path: at('稿.docx'), variant: 'review' });
  handOn(at('稿.docx')).track('200人', '260人', '张科长').comment('办结10件', '口径？', '李局长').save(at('退回.docx'));
  const bytes = readFileSync(at('退回.docx')).toString('base64');
  for (const source of [{ path: at('退回.docx') }, { name: '退回.docx', bytes }]) {
    const [copy] = await api.readReturned(session, [source]);
    expect(copy).toMatchObject({ name: '退回.docx', sentAt: '2026-01-05T00:00:00.000Z', dropped: [] });
    expect(copy!.entries.map(({ kind, author }) => [kind, author])).toEqual([
      ['words', '张科长'],
      ['thread', '李局长'],
    ]);
    const taken = await api.takeReturned(session, { sources: [source], choices: [{ [copy!.entries[0]!.id]: 'take' }] });
    expect(taken.blocks.map(shown)[3]).toBe('开展执法人员培训3次，参训人员[200人]{260人}，覆盖全部执法单位。');
    expect(taken.comments.map(({ id }) => id)).toEqual(['c1']);
  }
  expect(api.openReport(at('我的.shufa')).report.blocks).toEqual(BLOCKS);
  expect(api.listVersions(session).versions.map(({ kind }) => kind)).toContain('merge');
});

test('another .shufa is set against the newest version both hold', async () => {
  desk.close();
  copyFileSync(at('我的.shufa'), at('他的.shufa'));
  const other = openReportFile(at('他的.shufa'));
  const next = paragraph('b', '开展执法人员培训5次，参训人员200人，覆盖全部执法单位。');
  const added = paragraph('o', '他新加的一段。');
  other.save({ blocks: [next, added], order: ['t', 'h', 'a', 'b', 'o'], comments: [comment('c2', '几次？')] }, 0);
  other.close();
  desk = createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: 'templates',
    dataDir: join(folder(), 'data'),
    documentsDir: join(folder(), '文档'),
  });
  api = desk.handlers;
  session = api.openReport(at('我的.shufa')).session;
  const [copy] = await api.readReturned(session, [{ path: at('他的.shufa') }]);
  expect(copy!.entries.map(({ kind, now, text }) => [kind, now || text])).toEqual([
    ['words', '5'],
    ['new-block', '他新加的一段。'],
    ['thread', '几次？'],
  ]);
  const choices = [Object.fromEntries(copy!.entries.map(({ id }) => [id, 'take'] as const))];
  const taken = await api.takeReturned(session, { sources: [{ path: at('他的.shufa') }], choices });
  expect(taken.blocks.map(({ id }) => id)).toEqual(['t', 'h', 'a', 'b', 'o']);
});

test('files elsewhere, of other kinds or broken are refused', async () => {
  const refused = (source: Parameters<Api['readReturned']>[1][number], code: string) =>
    expect(api.readReturned(session, [source])).rejects.toMatchObject({ code });
  await refused({ path: '/etc/passwd.docx' }, 'outside-folder');
  await refused({ path: at('没有.docx') }, 'not-found');
  await refused({ name: 'a.txt', bytes: '' }, 'unknown-type');
  await refused({ name: 'a.shufa', bytes: '' }, 'unknown-type');
  await refused({ name: 'a.docx', bytes: Buffer.from('PK坏').toString('base64') }, 'broken-docx');
});
