import { z } from 'zod';
import { sourceFromText } from '../../core/intake/text-source';
import type { ItemMark } from '../../core/checklist/item';
import type { Report } from '../../core/report/report';
import { recogniseSource } from './load-report';
import { newReportId } from './new-id';
import { readDataFile } from '../templates/read-data-file';

const FILE = 'samples/district.json';

const sampleSchema = z.strictObject({
  id: z.string(),
  /** Of the file that is made of it. */
  name: z.string().min(1),
  template: z.string().min(1),
  unit: z.string().min(1),
  year: z.int(),
  /** The report as text, one block a line, as it would be imported. */
  lines: z.array(z.string().min(1)).min(1),
  /** What a person confirmed of it: a finished report has been through all of it. */
  marks: z.array(z.strictObject({ item: z.string().min(1), date: z.iso.date(), document: z.string() })),
});

/** The finished report that shows newcomers what one looks like. Throws AppError `invalid-template`. */
export function sampleReport(templatesDir: string): { report: Report; name: string; marks: ItemMark[] } {
  const { name, template, unit, year, lines, marks } = readDataFile(templatesDir, FILE, sampleSchema);
  const { report } = recogniseSource(sourceFromText(lines.join('\n')), { template, unit, year }, year + 1);
  return {
    report: { ...report, id: newReportId() },
    name,
    marks: marks.map((mark) => ({
      ...mark,
      kind: 'confirmed',
      note: '',
      author: '',
      at: `${mark.date}T00:00:00.000Z`,
    })),
  };
}
