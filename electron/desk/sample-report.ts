import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../core/errors';
import { sourceFromText } from '../../core/intake/text-source';
import type { Report } from '../../core/report/report';
import { recogniseSource } from './load-report';
import { newReportId } from './new-id';

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
});

/** The finished report that shows newcomers what one looks like. Throws AppError `invalid-template`. */
export function sampleReport(templatesDir: string): { report: Report; name: string } {
  const parsed = sampleSchema.safeParse(JSON.parse(readFileSync(join(templatesDir, FILE), 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError('invalid-template', { file: FILE, field: issue!.path.join('.'), why: issue!.message });
  }
  const { name, template, unit, year, lines } = parsed.data;
  const { report } = recogniseSource(sourceFromText(lines.join('\n')), { template, unit, year }, year + 1);
  return { report: { ...report, id: newReportId() }, name };
}
