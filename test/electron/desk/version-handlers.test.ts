import { existsSync } from 'node:fs';
import { blockText } from '../../../core/report/block';
import { settle } from '../../../core/suggest/settle';
import { openReportFile } from '../../../electron/store/report-file';
import { testDesk, written } from '../../support/test-desk';

const at = testDesk();
const api = () => at.desk.handlers;
const kinds = (session: string) =>
  api()
    .listVersions(session)
    .versions.map(({ kind }) => kind);
const code = (name: string) => expect.objectContaining({ code: name });

test('each session that changed something leaves a version with its author, one that did not leaves none', () => {
  api().saveIdentity({ name: '王磊', unit: '', role: 'drafter' });
  const opened = at.create();
  const block = written(opened, '全年办理行政复议案件12件。');
  api().saveChange(opened.session, { blocks: [block] });
  at.again();
  const { session } = api().openReport(opened.path);
  expect(kinds(session)).toEqual(['auto', 'auto']);
  const [last] = api().listVersions(session).versions;
  expect(last).toMatchObject({ author: '王磊', kind: 'auto', hash: api().listVersions(session).hash });
  expect(api().readVersion(session, last!.id).blocks).toContainEqual(block);
  at.again();
  at.again();
  expect(kinds(api().openReport(opened.path).session)).toEqual(['auto', 'auto']);
});

test('what was written outside of the program is a version when the report is opened', () => {
  const opened = at.create();
  at.again();
  const file = openReportFile(opened.path);
  file.save({ blocks: [written(opened, '别处改的。')] }, 1);
  file.close();
  expect(kinds(api().openReport(opened.path).session)).toEqual(['auto', 'auto']);
});

test('a copy that is written leaves a version that names it, one that fails leaves none', async () => {
  const { session } = at.create();
  await api().exportReport(session, { path: at.path('送审.docx'), variant: 'review' });
  const [sent] = api().listVersions(session).versions;
  expect(sent).toMatchObject({ kind: 'sent', details: { file: '送审.docx' } });
  expect(sent!.details.variant).not.toBe('');
  const inNothing = api().exportReport(session, { path: at.path('没有/这个/夹.docx'), variant: 'clean' });
  await expect(inNothing).rejects.toThrow();
  expect(kinds(session)).toEqual(['sent', 'auto']);
});

test('two versions are compared as a text with suggestions: accepted the newer, rejected the older', async () => {
  const opened = at.create();
  const { session } = opened;
  const old = api().keepVersion(session, '起草', '');
  const block = written(opened, '全年办理行政复议案件12件。');
  api().saveChange(session, { blocks: [block] });
  const { blocks, changes } = await api().compareVersions(session, old.id, null);
  expect(changes).toEqual({ inserted: 14, deleted: 0, blocks: 1 });
  expect(settle(blocks, 'accept').map(blockText)).toContain('全年办理行政复议案件12件。');
  expect(settle(blocks, 'reject').map(blockText)).toEqual(opened.report.blocks.map(blockText));
  expect((await api().compareVersions(session, null, null)).changes).toEqual({ inserted: 0, deleted: 0, blocks: 0 });
});

test('a version is named, renamed and removed; one that is gone is said to be gone', () => {
  const { session } = at.create();
  const { id } = api().keepVersion(session, ' 送科长 ', '');
  expect(api().listVersions(session).versions[0]).toMatchObject({ kind: 'named', name: '送科长' });
  api().renameVersion(session, id, '送局长', '第二轮');
  expect(api().listVersions(session).versions[0]).toMatchObject({ name: '送局长', note: '第二轮' });
  api().removeVersion(session, id);
  expect(kinds(session)).toEqual(['auto']);
  expect(() => api().readVersion(session, id)).toThrow(code('no-version'));
});

test('the difference is written as .docx; somewhere else than in the documents it is refused', async () => {
  const opened = at.create();
  const { id } = api().keepVersion(opened.session, '起草', '');
  api().saveChange(opened.session, { blocks: [written(opened, '全年办理行政复议案件12件。')] });
  const { path } = await api().exportRedline(opened.session, id, null, at.path('对照.docx'));
  expect(existsSync(path)).toBe(true);
  await expect(api().exportRedline(opened.session, id, null, '/etc/对照.docx')).rejects.toThrow(code('outside-folder'));
});

test('a copy elsewhere and the report it was made of have a version in common', () => {
  const opened = at.create();
  api().saveChange(opened.session, { blocks: [written(opened, '两份里都有。')] });
  const copy = api().saveAs(opened.session, at.path('副本.shufa'));
  const first = api().openReport(opened.path);
  const ids = (session: string) =>
    api()
      .listVersions(session)
      .versions.map(({ id }) => id);
  expect(ids(copy.session)).toEqual(ids(first.session));
  expect(ids(first.session)).toHaveLength(2);
});
