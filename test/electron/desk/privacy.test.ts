import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { OpenedReport } from '../../../core/api';
import type { Block } from '../../../core/report/block';
import { answer } from '../../../electron/desk/answer';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { logFile } from '../../../electron/shell/log-file';
import { TEMPLATES } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

/** Words that stand nowhere else: Chinese, and Latin as in the name of a system. */
const MARK = '独一无二的标记文字';
const folder = tempFolder();
const data = () => join(folder(), 'data');
const path = (name: string) => join(folder(), name);
let desk: Desk;

beforeEach(() => {
  desk = createDesk({
    shell: 'browser',
    version: '9.9.9',
    templatesDir: TEMPLATES,
    dataDir: data(),
    documentsDir: folder(),
    places: () => [{ name: '文档', path: folder() }],
    log: logFile(data()),
  });
});
afterEach(() => desk.close());

const write = (): OpenedReport => {
  const opened = desk.handlers.createReport({
    template: 'district',
    unit: '某区人民政府',
    year: 2025,
    path: path('报告.shufa'),
  });
  const block = opened.report.blocks.find(({ type }) => type === 'paragraph')!;
  desk.handlers.saveChange(opened.session, {
    blocks: [{ ...block, children: [{ text: MARK, comment_c1: true }] } as Block],
    comments: [
      { id: 'c1', author: '张三丰', at: '2026-01-01T00:00:00.000Z', text: '批注原话', resolved: false, replies: [] },
    ],
  });
  return opened;
};

test.each(['clean', 'public'])(
  'a %s copy says nothing of who made it, with what, from where and how',
  async (variant) => {
    desk.handlers.saveIdentity({ name: '李四光', unit: '某局', role: 'drafter' });
    const { session } = write();
    await desk.handlers.exportReport(session, { path: path('稿.docx'), variant });
    const parts = unzipSync(readFileSync(path('稿.docx')));
    const all = Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    for (const [name, xml] of all) {
      const where = `${name}:`;
      expect(`${where}${/张三丰|李四光|批注原话|某局/u.exec(xml)?.[0] ?? ''}`).toBe(where);
      expect(`${where}${xml.includes(folder()) ? folder() : ''}`).toBe(where);
      // Word marks with rsid which words were typed in one sitting.
      expect(`${where}${/w:rsid\w*=|<w:rsid/u.exec(xml)?.[0] ?? ''}`).toBe(where);
    }
    const core = strFromU8(parts['docProps/core.xml']!);
    expect(core).not.toMatch(/creator|lastModifiedBy|revision|lastPrinted|keywords|description|category/u);
    expect(strFromU8(parts['docProps/app.xml']!)).not.toMatch(/Company|Manager|Template|TotalTime/u);
    expect(Object.keys(parts).filter((name) => /comments|people|customXml|thumbnail/u.test(name))).toEqual([]);
    // By its own properties a copy is known when it comes back; one that is published does not come back.
    if (variant === 'public') expect(strFromU8(parts['docProps/custom.xml']!)).not.toContain('<property');
  },
);

test('the log a person sends holds no text of reports, whatever went wrong on the way', async () => {
  const opened = write();
  const block = opened.report.blocks.find(({ type }) => type === 'paragraph')!;
  const ask = (method: Parameters<typeof answer>[1], ...args: unknown[]) => answer(desk.handlers, method, args);
  // Refused, broken and unexpected requests, each with the words in it.
  await ask('saveChange', opened.session, { blocks: [{ ...block, type: MARK }] });
  await ask('saveChange', opened.session, { blocks: [{ id: 'x', type: 'paragraph', children: [{ text: MARK }] }] });
  await ask('saveChange', opened.session, { blocks: [{ ...block, children: MARK }], order: [MARK] });
  await ask('exportReport', opened.session, { path: path(`${MARK}/没有/稿.docx`), variant: MARK });
  await ask('logProblem', `TypeError: Cannot read "${MARK}" of ${MARK}\n    at x (${path(MARK)}:1:1)`);
  await ask('logProblem', `${JSON.stringify({ text: MARK })} ${MARK}`);
  writeFileSync(path('坏.docx'), MARK);
  await ask('previewImport', path('坏.docx'));
  await ask('previewBytes', '坏.txt', Buffer.from([0xff, 0xfe, 0x00]).toString('base64'));
  await ask('closeReport', opened.session);

  desk.handlers.exportLog(path('日志.txt'));
  const log = readFileSync(path('日志.txt'), 'utf8');
  expect(log).toContain('述法 9.9.9');
  expect(log).toContain('TypeError');
  expect(log).not.toContain(MARK);
  expect(readFileSync(join(data(), 'log.txt'), 'utf8')).not.toContain(MARK);
});

test('a log is written over a text at most', () => {
  write();
  const before = readFileSync(path('报告.shufa'));
  expect(() => desk.handlers.exportLog(path('报告.shufa'))).toThrow(expect.objectContaining({ code: 'unknown-log' }));
  expect(readFileSync(path('报告.shufa')).equals(before)).toBe(true);
});

test('clearing traces leaves nothing of recent reports, copies and logs, and touches no report', async () => {
  const { session } = write();
  desk.handlers.logProblem('Error: something');
  desk.handlers.closeReport(session);
  const before = readFileSync(path('报告.shufa'));
  expect(desk.handlers.traces()).toMatchObject({ recent: 1, backups: { count: expect.any(Number) } });
  expect(desk.handlers.traces().backups.count).toBeGreaterThan(0);

  desk.handlers.clearTraces(['recent', 'backups', 'logs']);
  expect(desk.handlers.traces()).toEqual({ recent: 0, backups: { count: 0, bytes: 0 }, logs: 0 });
  expect(desk.handlers.recentFiles()).toEqual([]);
  expect(existsSync(join(data(), 'backups'))).toBe(false);
  const left = readdirSync(data(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => ['报告.shufa', '某区人民政府', MARK].some((words) => readFileSync(name).includes(words)));
  expect(left).toEqual([]);
  expect(readFileSync(path('报告.shufa')).equals(before)).toBe(true);
});

test('only what was chosen is cleared', () => {
  write();
  mkdirSync(data(), { recursive: true });
  desk.handlers.logProblem('Error: something');
  desk.handlers.clearTraces(['logs']);
  expect(desk.handlers.traces()).toMatchObject({ recent: 1, logs: 0 });
});
