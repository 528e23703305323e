import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageOrder, PackageWritten } from '../../core/api';
import { applicableItems } from '../../core/checklist/applicable';
import type { Item, ItemMark } from '../../core/checklist/item';
import type { Note } from '../../core/report/notes';
import { reportTitle, type Report } from '../../core/report/report';
import type { ExportRecord } from '../../core/variant/export-record';
import { processRecord } from '../../core/variant/process-record';
import { selfCheck } from '../../core/variant/self-check';
import { writeFileSafely } from '../disk/write-file';
import { loadProfile } from '../docx/profiles';
import { check } from './check-file';
import { DEFAULT_PROFILE } from './export-profile';

/** What a package tells of a report, as it stands in its file. */
export interface PackageSource {
  report: Report;
  items: readonly Item[];
  marks: ItemMark[];
  notes: Note[];
  exports: ExportRecord[];
}

/**
 * Writes 自查表, 过程记录 and the manifest with the SHA-256 of every file into a folder that holds the copies already.
 */
export async function finishPackage(
  { report, items: all, marks, notes, exports }: PackageSource,
  { folder, files }: PackageOrder,
  templatesDir: string,
  now: number,
): Promise<PackageWritten> {
  const items = applicableItems(all, report);
  const basis = { items, marks, notes, lastYear: null };
  const { items: results } = check(report, basis, templatesDir);
  const profile = loadProfile(templatesDir, DEFAULT_PROFILE);
  const { writeDocx } = await import('../docx/write/write-docx');
  const at = new Date(now);
  const own = [
    { file: '自查表.docx', variant: '自查表', report: selfCheck(report, items, results, marks) },
    { file: '过程记录.docx', variant: '过程记录', report: processRecord(report, items, marks, exports) },
  ];
  for (const { file: name, report: paper } of own) {
    const bytes = await writeDocx(paper, { variant: 'clean', profile, now: at });
    writeFileSafely(join(folder, name), bytes);
  }
  const listed = [...files, ...own].map(({ file: name, variant }) => {
    const bytes = readFileSync(join(folder, name));
    return { file: name, variant, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const manifest = {
    title: reportTitle(report),
    unit: report.unit,
    year: report.year,
    report: report.id,
    madeAt: at.toISOString(),
    files: listed,
  };
  writeFileSafely(join(folder, 'manifest.json'), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return { folder, files: [...listed.map(({ file: name }) => name), 'manifest.json'] };
}
