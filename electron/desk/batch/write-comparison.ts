import { join } from 'node:path';
import type { BatchEntry } from '../../../core/batch/batch';
import { comparisonPaper, comparisonTable } from '../../../core/batch/comparison';
import { writeFileSafely } from '../../disk/write-file';
import { loadProfile } from '../../templates/load-profile';
import { writeSheet } from '../../xlsx/write-sheet';
import { DEFAULT_PROFILE } from '../export-profile';

/** Names of the comparison in the folder of the copies. */
export const COMPARISON_FILES = ['对比表.xlsx', '对比表.docx'] as const;

/** Writes what a batch found out, as a sheet and as a paper. */
export async function writeComparison(
  entries: readonly BatchEntry[],
  out: string,
  templatesDir: string,
  now: number,
): Promise<void> {
  const { writeDocx } = await import('../../docx/write/write-docx');
  const { columns, rows } = comparisonTable(entries);
  const profile = loadProfile(templatesDir, DEFAULT_PROFILE);
  const [sheet, paper] = COMPARISON_FILES;
  writeFileSafely(join(out, sheet), writeSheet('对比表', columns, rows, { frozen: 1, filter: true }));
  const bytes = await writeDocx(comparisonPaper(entries), {
    variant: 'clean',
    profile,
    landscape: true,
    now: new Date(now),
  });
  writeFileSafely(join(out, paper), bytes);
}
