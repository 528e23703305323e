import { z } from 'zod';
import type { DeadlineRule } from '../../core/deadlines/deadline';
import { readDataFile } from './read-data-file';

const FILE = 'deadlines/annual.json';
const text = z.string().min(1);

const rule = z.strictObject({
  id: text,
  title: text,
  kind: z.enum(['law', 'advice']),
  due: z.union([
    z.strictObject({
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
      yearOffset: z.union([z.literal(0), z.literal(1)]),
    }),
    z.strictObject({ beforeMeeting: z.int().min(1).max(365) }),
  ]),
  templates: z.array(text).min(1).exactOptional(),
  item: text.exactOptional(),
  basis: text,
  verified: z.boolean(),
  guidance: text,
}) satisfies z.ZodType<DeadlineRule>;

const schema = z.strictObject({ id: z.literal('annual'), deadlines: z.array(rule) });

/** The product's deadlines. Throws AppError `invalid-template` that names file, field and what is wrong. */
export function loadDeadlines(dir: string): DeadlineRule[] {
  return readDataFile(dir, FILE, schema).deadlines;
}
