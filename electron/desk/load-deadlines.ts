import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DeadlineRule } from '../../core/deadlines/deadline';
import { AppError } from '../../core/errors';
import { describeIssue } from './describe-issue';
import { jsonErrorLine } from './json-error-line';

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
  const text = readFileSync(join(dir, FILE), 'utf8').replace(/^\ufeff/u, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const why = `第 ${jsonErrorLine(text)} 行不合 JSON 写法（多为逗号、引号或括号有多有少）`;
    throw new AppError('invalid-template', { file: FILE, field: '文件', why }, { cause });
  }
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success)
    throw new AppError('invalid-template', { file: FILE, ...describeIssue(parsed.error.issues[0]!) });
  return parsed.data.deadlines;
}
