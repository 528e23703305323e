import { readFileSync, writeFileSync } from 'node:fs';
import { openReportFile } from '../../../electron/store/report-file';
import { testDesk } from '../../support/test-desk';

const it = testDesk();
const TEXT = `区教育局2025年法治政府建设工作总结
一、主要做法
全年开展法治宣传进校园活动36场次，覆盖师生2.4万人次。
办理教育行政处罚案件5件，全部在法定期限内办结。`;

test('a contribution is read with its unit, from where it lies or from what a browser hands over', async () => {
  const { session } = it.create();
  writeFileSync(it.path('区教育局2025年法治政府建设工作总结.txt'), TEXT);
  writeFileSync(it.path('总结.md'), `# 区公安分局法治政府建设工作总结\n\n全年办理行政案件1200件，均依法办结。`);
  const { handlers } = it.desk;
  const one = await handlers.addMaterial(session, { path: it.path('区教育局2025年法治政府建设工作总结.txt') });
  const bytes = readFileSync(it.path('总结.md')).toString('base64');
  await handlers.addMaterial(session, { name: '总结.md', bytes });
  expect(handlers.listMaterials(session)).toMatchObject([
    { unit: '区教育局', file: '区教育局2025年法治政府建设工作总结.txt', receivedAt: '2026-01-05', removed: false },
    { unit: '区公安分局', file: '总结.md' },
  ]);
  const text = JSON.stringify(handlers.readMaterial(session, one.id).blocks);
  expect(text).toContain('全年开展法治宣传进校园活动36场次');
});

test('a file that cannot be read says why, and nothing is kept', async () => {
  const { session } = it.create();
  writeFileSync(it.path('照片.docx'), 'no word file');
  await expect(it.desk.handlers.addMaterial(session, { path: it.path('照片.docx') })).rejects.toMatchObject({
    name: 'AppError',
  });
  await expect(it.desk.handlers.addMaterial(session, { path: '/etc/passwd.txt' })).rejects.toMatchObject({
    code: 'outside-folder',
  });
  expect(it.desk.handlers.listMaterials(session)).toEqual([]);
});

test('the units of the year before are offered: those that were to deliver and those that did', async () => {
  const { handlers } = it.desk;
  const last = handlers.createReport({ template: 'district', unit: '某区', year: 2024, path: it.path('去年.shufa') });
  handlers.saveNote(last.session, { kind: 'expected-units', id: 'all', units: ['区教育局', '区财政局'] });
  writeFileSync(it.path('南口镇总结.txt'), TEXT);
  await handlers.addMaterial(last.session, { path: it.path('南口镇总结.txt') });
  handlers.closeReport(last.session);
  const other = handlers.createReport({ template: 'district', unit: '某区', year: 2025, path: it.path('今年.shufa') });
  expect(handlers.earlierUnits(other.session)).toEqual(['区教育局', '区财政局', '南口镇']);
  const alone = handlers.createReport({ template: 'district', unit: '别区', year: 2025, path: it.path('别.shufa') });
  expect(handlers.earlierUnits(alone.session)).toEqual([]);
  handlers.saveNote(alone.session, { kind: 'last-year', id: 'file', path: it.path('去年.shufa') });
  expect(handlers.earlierUnits(alone.session)).toEqual(['区教育局', '区财政局', '南口镇']);
});

test('what another copy of the report has beside it comes along when it is merged, once', async () => {
  const { handlers } = it.desk;
  const { session, report } = it.create();
  handlers.saveAs(session, it.path('另一份.shufa'));
  writeFileSync(it.path('区教育局总结.txt'), TEXT);
  const head = await handlers.addMaterial(session, { path: it.path('区教育局总结.txt') });
  const block = report.blocks.find(({ type }) => type === 'paragraph')!;
  const children = [{ text: '全年开展法治宣传进校园活动36场次。', source: `${head.id}/b3` }];
  handlers.saveChange(session, { blocks: [{ ...block, type: 'paragraph', children }] });
  handlers.closeReport(session);
  const mine = handlers.openReport(it.path('报告.shufa'));
  const sources = [{ path: it.path('另一份.shufa') }];
  const [copy] = await handlers.readReturned(mine.session, sources);
  const choices = [Object.fromEntries(copy!.entries.map(({ id }) => [id, 'take' as const]))];
  const { blocks } = await handlers.takeReturned(mine.session, { sources, choices });
  await handlers.takeReturned(mine.session, { sources, choices });
  expect(handlers.listMaterials(mine.session)).toEqual([head]);
  expect(JSON.stringify(blocks)).toContain(`"source":"${head.id}/b3"`);
  handlers.closeReport(mine.session);
  const file = openReportFile(it.path('报告.shufa'), { readOnly: true });
  expect(file.readMaterial(head.id).file).toBe('区教育局总结.txt');
  file.close();
});
