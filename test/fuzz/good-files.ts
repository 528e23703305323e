import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../core/report/block';
import { loadReport } from '../../electron/desk/load-report';
import { loadProfile } from '../../electron/templates/load-profile';
import { writeDocx } from '../../electron/docx/write/write-docx';
import { createReportFile } from '../../electron/store/create-report-file';
import { writeSheet } from '../../electron/xlsx/write-sheet';

/** What is read: `returned.docx` against the report that was sent, `html` from the clipboard, `cells` into a sheet. */
export const KINDS = ['docx', 'returned.docx', 'shufa', 'txt', 'md', 'xlsx', 'html', 'cells'] as const;

export interface GoodFile {
  extension: (typeof KINDS)[number];
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
    const answered = { ...full, blocks: suggested(full.blocks) };
    files.push({ extension: 'returned.docx', bytes: await writeDocx(answered, { variant: 'review', profile }) });
    const path = join(folder, `good-${n}.shufa`);
    createReportFile(path, full, [], 1).close();
    files.push({ extension: 'shufa', bytes: readFileSync(path) });
    rmSync(path);
  }
  files.push({ extension: 'xlsx', bytes: writeSheet('检查项', COLUMNS, ROWS) });
  const clipboard = join(root, 'test', 'fixtures', 'clipboard');
  for (const name of readdirSync(clipboard))
    files.push({ extension: 'html', bytes: readFileSync(join(clipboard, name)) });
  files.push({ extension: 'cells', bytes: Buffer.from(ROWS.flat().join('\n')) });
  return files;
}

const COLUMNS = ['编号', '检查项', '级别', '依据'].map((title) => ({ title, width: 12 }));
const ROWS = Array.from({ length: 20 }, (_, n) => [`OWN-${n}`, `检查第${n}项`, '规范', '《办法》第三条']);

/** Every seventh paragraph gets words put in, every seventh after it has its words taken out. */
function suggested(blocks: readonly Block[]): Block[] {
  const change = { id: 's1', author: '审核人', at: '2026-01-05T08:00:00Z' };
  return blocks.map((block, n) => {
    if (block.type !== 'paragraph' || n % 7 > 1) return block;
    if (n % 7 === 0) return { ...block, children: [...block.children, { text: '新增的话。', inserted: change }] };
    return { ...block, children: block.children.map((span) => ({ ...span, deleted: change })) };
  });
}

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
