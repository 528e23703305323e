import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { StageOrder } from '../../../core/stage/stage-order';
import { commentMark } from '../../../core/report/comment';
import { readInput } from '../../../electron/disk/read-input';
import { loadStages } from '../../../electron/templates/load-stages';
import { migrate } from '../../../electron/store/migrate';
import { migrations } from '../../../electron/store/migrations';
import { stageStepStore } from '../../../electron/store/stage-steps';
import { TEMPLATES } from '../../support/run-cli';
import { testDesk, written } from '../../support/test-desk';

const at = testDesk();
const api = () => at.desk.handlers;
const code = (name: string) => expect.objectContaining({ code: name });
const order = (stage: string, fields: Partial<StageOrder> = {}): StageOrder => ({
  stage,
  date: '2026-02-11',
  person: '李区长',
  note: '',
  ...fields,
});
const signed = async () => {
  const opened = at.create();
  const block = written(opened, '全年办理行政复议案件12件。');
  api().saveChange(opened.session, { blocks: [block] });
  await api().takeStage(opened.session, order('submission'));
  return { ...opened, block };
};

test('a file from before stages keeps its text and takes steps', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.slice(
      0,
      migrations.findIndex(({ name }) => name === 'stage-steps'),
    ),
  );
  db.prepare("INSERT INTO report VALUES (1, '{}', 1, 1)").run();
  expect(migrate(db, migrations)).toBe(true);
  expect(db.prepare('SELECT body FROM report').pluck().all()).toEqual(['{}']);
  expect(stageStepStore(db).all()).toEqual([]);
});

test('the stages of the product are read, 报送稿 being the one that is signed', () => {
  const stages = loadStages(TEMPLATES);
  expect(stages.map(({ name }) => name)).toEqual(['初稿', '讨论稿', '送审稿', '报送稿', '公开稿']);
  expect(stages.filter((stage) => stage.signed).map(({ name }) => name)).toEqual(['报送稿']);
});

test('a step freezes a version and says who went there, when, and what was open', async () => {
  const { session, path } = at.create();
  const comment = { id: 'c1', author: '张', at: '', text: '核一下', resolved: false, replies: [] };
  api().saveChange(session, { blocks: [], comments: [comment, { ...comment, id: 'c2', resolved: true }] });
  const [step] = await api().takeStage(session, order('discussion', { note: '征求各单位意见' }));
  expect(step).toMatchObject({
    kind: 'step',
    stage: 'discussion',
    stageName: '讨论稿',
    signed: false,
    person: '李区长',
    date: '2026-02-11',
    note: '征求各单位意见',
    open: { comments: 1, suggestions: 0 },
  });
  expect(step!.open.missing).toBeGreaterThan(0);
  expect(api().listVersions(session).versions[0]).toMatchObject({ id: step!.version, kind: 'stage', name: '讨论稿' });
  at.again();
  expect(api().openReport(path).steps).toEqual([step]);
});

test('a signed text refuses every change of its words, and takes comments', async () => {
  const { session, block, report } = await signed();
  const change = { ...block, children: [{ text: '全年办理行政复议案件13件。' }] };
  expect(() => api().saveChange(session, { blocks: [change] })).toThrow(code('text-locked'));
  const without = report.blocks.map(({ id }) => id).filter((id) => id !== block.id);
  expect(() => api().saveChange(session, { blocks: [], order: without })).toThrow(code('text-locked'));
  const comment = { id: 'c1', author: '张', at: '', text: '印前再核', resolved: false, replies: [] };
  const marked = {
    ...block,
    children: [{ text: '全年', [commentMark('c1')]: true }, { text: '办理行政复议案件12件。' }],
  };
  api().saveChange(session, { blocks: [marked], comments: [comment] });
  const again = api().openReport(at.path('报告.shufa'));
  expect(again.report.blocks).toContainEqual(marked);
  expect(again.hash).toBe(again.steps[0]!.hash);
});

test('a text with suggestions in it cannot be signed', async () => {
  const opened = at.create();
  const change = { id: 's1', author: '张', at: '2026-01-05T00:00:00.000Z' };
  const block = { ...written(opened, '甲'), children: [{ text: '甲' }, { text: '乙', inserted: change }] };
  api().saveChange(opened.session, { blocks: [block] });
  await expect(api().takeStage(opened.session, order('submission'))).rejects.toEqual(code('open-suggestions'));
  expect((await api().takeStage(opened.session, order('review')))[0]!.open.suggestions).toBe(1);
});

test('a re-review takes a reason, unlocks, and the next sign-off says what became different', async () => {
  const { session, block } = await signed();
  const [first, reopened] = await api().reopenText(session, order('review', { note: '办公厅要求补充数据' }));
  expect(reopened).toMatchObject({ kind: 'reopen', stage: 'review', note: '办公厅要求补充数据', signed: false });
  expect(reopened!.since).toEqual({ version: first!.version, changes: { inserted: 0, deleted: 0, blocks: 0 } });
  api().saveChange(session, { blocks: [{ ...block, children: [{ text: '全年办理行政复议案件13件。' }] }] });
  const third = (await api().takeStage(session, order('submission')))[2]!;
  expect(third.since).toEqual({ version: first!.version, changes: { inserted: 2, deleted: 2, blocks: 1 } });
  expect(() => api().saveChange(session, { blocks: [block] })).toThrow(code('text-locked'));
});

test('the office leaves out stages, renames, adds and orders them; unknown ones are refused', async () => {
  const { session } = at.create();
  const own = loadStages(TEMPLATES).map((stage) => ({ ...stage, off: stage.id === 'discussion' }));
  const added = { id: 'own-legal', name: '法制审核稿', use: '', signed: false, off: false };
  api().saveOfficeChoice({ kind: 'stages', id: 'all', stages: [own[0]!, added, ...own.slice(1)] });
  expect((await api().takeStage(session, order('own-legal')))[0]!.stageName).toBe('法制审核稿');
  await expect(api().takeStage(session, order('discussion'))).rejects.toEqual(code('invalid-argument'));
});

test('a text that was changed outside of the program differs from what was signed', async () => {
  const { path, session } = await signed();
  api().closeReport(session);
  const db = new Database(path);
  db.exec(`UPDATE blocks SET body = replace(body, '12件', '99件'), sum = NULL`);
  db.close();
  const again = api().openReport(path);
  expect(again.hash).not.toBe(again.steps[0]!.hash);
});

test('a copy says whether it is the text that was signed, and the package keeps it on record', async () => {
  const { session, block } = await signed();
  const written = await api().exportReport(session, { path: at.path('报送.docx'), variant: 'clean' });
  expect(written.signed).toMatchObject({ stage: '报送稿', person: '李区长', date: '2026-02-11', same: true });
  const folder = at.path('包');
  mkdirSync(folder);
  await api().finishPackage(session, { folder, files: [] });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { signed: object };
  expect(manifest.signed).toEqual(written.signed);
  expect(JSON.stringify(readInput(join(folder, '过程记录.docx')))).toContain('报送稿（签批）');
  await api().reopenText(session, order('review', { note: '补数据' }));
  api().saveChange(session, { blocks: [{ ...block, children: [{ text: '改了。' }] }] });
  const again = await api().exportReport(session, { path: at.path('再来.docx'), variant: 'clean' });
  expect(again.signed).toMatchObject({ person: '李区长', same: false });
});
