import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { BatchEntry, BatchResult } from '../../../core/batch/batch';
import { readSheet } from '../../../electron/xlsx/read-sheet';
import { ooxmlErrors } from '../../support/ooxml';
import { FIXTURES, shufa } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const REPORTS = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'));

interface Told {
  entries: BatchEntry[];
  resumed: number;
  files: string[];
}

function fill(): void {
  const inside = join(folder(), '各区');
  mkdirSync(join(inside, '街道'), { recursive: true });
  REPORTS.forEach((name, i) => copyFileSync(join(FIXTURES, name), join(inside, i === 0 ? '街道' : '.', name)));
  writeFileSync(join(inside, '坏的.docx'), 'not a zip');
  writeFileSync(join(inside, '~$坏的.docx'), 'owner file');
}
const batch = async (): Promise<Told & { code: number; err: string }> => {
  const run = await shufa(folder(), 'batch', '各区', '--out', '结果', '--json');
  return { ...(JSON.parse(run.out) as Told), code: run.code, err: run.err };
};
const out = (...names: string[]) => join(folder(), '结果', ...names);

test('every report of a folder is exported and compared, and a bad file is named without stopping the others', async () => {
  fill();
  const { entries, files, code, err } = await batch();
  expect(code).toBe(3);
  expect(entries).toHaveLength(REPORTS.length + 1);
  expect(entries.find(({ source }) => source === '坏的.docx')).toMatchObject({
    error: expect.stringContaining('Word'),
  });
  expect(err).toContain('未能读取 1 份');
  for (const entry of entries) {
    if ('error' in entry) continue;
    expect(await ooxmlErrors(readFileSync(out(entry.output)))).toEqual([]);
    expect(entry.items.filter(({ id, status }) => id.startsWith('FM') && status === 'met').length).toBeGreaterThan(5);
  }
  expect(files).toEqual(['对比表.xlsx', '对比表.docx']);
  expect(await ooxmlErrors(readFileSync(out('对比表.docx')))).toEqual([]);
  const rows = readSheet(readFileSync(out('对比表.xlsx')), '对比表.xlsx');
  expect(JSON.stringify(rows)).toContain('和平区');
});

test('a batch goes on where it stopped, and does again what was changed or is gone', async () => {
  fill();
  rmSync(join(folder(), '各区', '坏的.docx'));
  const first = await batch();
  expect([first.code, first.resumed]).toEqual([0, 0]);
  const results = first.entries as BatchResult[];
  const before = statSync(out(results[0]!.output)).mtimeMs;
  const again = await batch();
  expect(again.resumed).toBe(REPORTS.length);
  expect(again.entries).toEqual(first.entries);
  expect(statSync(out(results[0]!.output)).mtimeMs).toBe(before);
  rmSync(out(results[1]!.output));
  writeFileSync(
    join(folder(), '各区', results[0]!.source),
    '某区2023年法治政府建设情况报告\n一、存在的不足\n还有不足。\n',
  );
  expect((await batch()).resumed).toBe(REPORTS.length - 2);
  expect(existsSync(out(results[1]!.output))).toBe(true);
});

test('a folder without reports, or none at all, is told in one sentence', async () => {
  mkdirSync(join(folder(), '空'));
  expect(await shufa(folder(), 'batch', '空', '--out', '结果')).toMatchObject({
    code: 3,
    err: expect.stringContaining('没有可以处理的报告'),
  });
  expect(await shufa(folder(), 'batch', '没有', '--out', '结果')).toMatchObject({ code: 3 });
  expect(await shufa(folder(), 'batch', '空')).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
});
