import { extname } from 'node:path';
import type { Material, MaterialHead } from '../../core/material/material';
import { openReportFile, type ReportFile } from '../store/report-file';

/** The materials that another copy of a report has beside it and ours has not, for merging; none in a Word file. */
export function missingMaterials(mine: ReportFile, path: string): (Material | MaterialHead)[] {
  if (extname(path).toLowerCase() !== '.shufa') return [];
  const known = new Set(mine.materials().map(({ id }) => id));
  const other = openReportFile(path, { readOnly: true });
  try {
    const missing = other.materials().filter(({ id }) => !known.has(id));
    return missing.map((head) => (head.removed ? head : other.readMaterial(head.id)));
  } finally {
    other.close();
  }
}
