import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BatchResult } from '../../../core/batch/batch';
import { applicableItems } from '../../../core/checklist/applicable';
import { summarise } from '../../../core/check-report';
import { countBlocks } from '../../../core/report/count';
import { AppError } from '../../../core/errors';
import { reportTitle } from '../../../core/report/report';
import { readBytes } from '../../disk/read-bytes';
import { INPUT_LIMIT } from '../../disk/read-input';
import { check } from '../check';
import { exportDocx } from '../export-docx';
import { loadReport } from '../load-report';
import { loadTemplate } from '../../templates/load-templates';

/** One file of a batch: where it lies and where its copy goes, both also relative to their folders. */
export interface FileOrder {
  folder: string;
  source: string;
  out: string;
  output: string;
  variant: string;
  thisYear: number;
}

/** Reads, exports and checks one report. The source is not changed. */
export async function batchOne(
  { folder, source, out, output, variant, thisYear }: FileOrder,
  templatesDir: string,
): Promise<BatchResult> {
  const { report, numbers, items: stored, marks, notes } = loadReport(join(folder, source), {}, thisYear);
  const path = join(out, output);
  // Folders within it are made; the one that was chosen may have been on a stick that was pulled out since.
  if (!existsSync(out)) throw new AppError('folder-missing', { path: out });
  mkdirSync(dirname(path), { recursive: true });
  await exportDocx(report, { path, variant }, templatesDir);
  const { verifyDocx } = await import('../../docx/verify/verify-docx');
  const clauses = verifyDocx(readBytes(path, INPUT_LIMIT), path);
  const seeded = stored ?? loadTemplate(templatesDir, report.template).packs.flatMap((pack) => pack.items);
  const items = applicableItems(seeded, report);
  const result = check(report, { items, marks, notes, lastYear: null, numbers, clauses }, templatesDir);
  const status = new Map(result.items.map((one) => [one.id, one.status]));
  return {
    source,
    unit: report.unit,
    year: report.year,
    title: reportTitle(report),
    chars: countBlocks(report.blocks),
    items: items.map(({ id, title, level }) => ({ id, title, level, status: status.get(id) ?? 'manual' })),
    summary: summarise(result, items),
    output,
  };
}
