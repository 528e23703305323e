import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../core/report/block';
import { loadReport } from '../../electron/desk/load-report';
import { loadProfile } from '../../electron/docx/profiles';
import { writeDocx } from '../../electron/docx/write/write-docx';
import { createReportFile } from '../../electron/store/create-report-file';
import { writeSheet } from '../../electron/xlsx/write-sheet';

export interface GoodFile {
  extension: 'docx' | 'shufa' | 'txt' | 'md' | 'xlsx';
  bytes: Uint8Array;
}

/** Real files of every kind, to be broken. `folder` is only worked in. */
export async function goodFiles(root: string, folder: string): Promise<GoodFile[]> {
  const reports = join(root, 'test', 'fixtures', 'reports');
  const texts = readdirSync(reports).filter((name) => name.endsWith('.txt'));
  const intake = join(root, 'test', 'fixtures', 'intake');
  const shapes = readdirSync(intake).filter((name) => /\.(?:txt|md)$/u.test(name) && !name.includes('.outline.'));
  const profile = loadProfile(join(root, 'templates'), 'gbt9704');
  const files: GoodFile[] = shapes.map((name) => ({
    extension: name.endsWith('.md') ? 'md' : 'txt',
    bytes: readFileSync(join(intake, name)),
  }));
  for (const [n, name] of texts.entries()) {
    const { report } = loadReport(join(reports, name), {}, 2025);
    files.push({ extension: 'txt', bytes: readFileSync(join(reports, name)) });
    files.push({ extension: 'md', bytes: readFileSync(join(reports, name)) });
    const full = { ...report, id: 'r1', ...commented(report.blocks) };
    files.push({ extension: 'docx', bytes: await writeDocx(full, { variant: 'review', profile }) });
    const path = join(folder, `good-${n}.shufa`);
    createReportFile(path, full, [], 1).close();
    files.push({ extension: 'shufa', bytes: readFileSync(path) });
    rmSync(path);
  }
  files.push({ extension: 'xlsx', bytes: writeSheet('检查项', COLUMNS, ROWS) });
  return files;
}

const COLUMNS = ['编号', '检查项', '级别', '依据'].map((title) => ({ title, width: 12 }));
const ROWS = Array.from({ length: 20 }, (_, n) => [`OWN-${n}`, `检查第${n}项`, '规范', '《办法》第三条']);

/** Every tenth block gets a remark. */
function commented(blocks: readonly Block[]) {
  const marked = blocks.map((block, n) =>
    n % 10 !== 0 || block.type === 'table'
      ? block
      : { ...block, children: block.children.map((span) => ({ ...span, [`comment_c${n}`]: true })) },
  ) as Block[];
  const comments = blocks.flatMap((block, n) =>
    n % 10 !== 0 || block.type === 'table'
      ? []
      : [{ id: `c${n}`, author: '审核人', at: '', text: '请核实', resolved: false, replies: [] }],
  );
  return { blocks: marked, comments };
}
