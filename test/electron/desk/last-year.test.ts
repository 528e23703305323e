import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLastYear, tryLastYear } from '../../../electron/desk/last-year';
import type { Note } from '../../../core/report/notes';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const noted = (path: string): Note[] => [{ kind: 'last-year', id: 'file', path }];

test('a report without a note has no last year', () => {
  expect(readLastYear({ path: '/d/报告.shufa', notes: [] }, 2026)).toBeNull();
});

test('a file that is gone says so, and checks go on without it', () => {
  const report = { path: '/d/报告.shufa', notes: noted('/gone/去年.docx') };
  expect(() => readLastYear(report, 2026)).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(tryLastYear(report, 2026)).toBeNull();
});

test('a server that a mailed report names is not asked', () => {
  const notes = noted('\\\\elsewhere\\share\\去年.docx');
  expect(() => readLastYear({ path: 'C:\\报告.shufa', notes }, 2026)).toThrow(
    expect.objectContaining({ code: 'outside-folder' }),
  );
});

test('last year’s text is read as a report with its own year', () => {
  const path = join(folder(), '去年.txt');
  writeFileSync(path, '某区2024年度法治政府建设情况报告\n\n一、主要举措和成效\n\n全年办理行政复议案件12件。\n');
  expect(readLastYear({ path: join(folder(), '报告.shufa'), notes: noted(path) }, 2026)).toMatchObject({
    path,
    report: { year: 2024 },
  });
});
