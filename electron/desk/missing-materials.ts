import { extname } from 'node:path';
import type { Material, MaterialHead } from '../../core/material/material';
import { openReportFile } from '../store/report-file';

/** The materials that another copy of a report has beside it, but for those known by id; none in a Word file. */
export function missingMaterials(known: readonly string[], path: string): (Material | MaterialHead)[] {
  if (extname(path).toLowerCase() !== '.shufa') return [];
  const other = openReportFile(path, { readOnly: true });
  try {
    const missing = other.materials().filter(({ id }) => !known.includes(id));
    return missing.map((head) => (head.removed ? head : other.readMaterial(head.id)));
  } finally {
    other.close();
  }
}
