import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { z } from 'zod';
import { AppError } from '../../core/errors';
import { describeIssue } from './describe-issue';
import { jsonErrorLine } from './json-error-line';

/**
 * A file of the product's data folder by its schema, e.g. `stages/annual.json`. Throws AppError `invalid-template` that
 * names file, field and what is wrong.
 */
export function readDataFile<Schema extends z.ZodType>(
  templatesDir: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(readText(templatesDir, file), file), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new AppError('invalid-template', { file, ...describeIssue(parsed.error.issues[0]!) });
}

/** In an installer the largest files are packed with Brotli. */
function readText(templatesDir: string, file: string): string {
  const path = join(templatesDir, file);
  try {
    const bytes = existsSync(`${path}.br`) ? brotliDecompressSync(readFileSync(`${path}.br`)) : readFileSync(path);
    return bytes.toString('utf8').replace(/^\ufeff/u, '');
  } catch (cause) {
    throw new AppError('invalid-template', { file, field: '文件', why: '不存在或不能读取' }, { cause });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = `第 ${jsonErrorLine(text)} 行不合 JSON 写法（多为逗号、引号或括号有多有少）`;
    throw new AppError('invalid-template', { file, field: '文件', why }, { cause });
  }
}
