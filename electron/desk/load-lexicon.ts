import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { AppError } from '../../core/errors';
import type { Lexicon } from '../../core/proof/lexicon';
import { describeIssue } from './describe-issue';
import { jsonErrorLine } from './json-error-line';
import { lexiconSchemas } from './lexicon-schema';

/** Lexicons already read, by folder: product data does not change while the product runs. */
const loaded = new Map<string, Lexicon>();

/**
 * The product's wording rules, of the folder `lexicon` in its data folder. Throws AppError `invalid-template` that
 * names file, field and what is wrong.
 */
export function loadLexicon(dir: string): Lexicon {
  const known = loaded.get(dir);
  if (known) return known;
  const lexicon: Lexicon = {
    ...read(dir, 'words'),
    ...read(dir, 'formulas'),
    ...read(dir, 'series'),
    ...read(dir, 'patterns'),
    ...read(dir, 'periods'),
    ...read(dir, 'bodies'),
    ...read(dir, 'usage'),
  };
  loaded.set(dir, lexicon);
  return lexicon;
}

function read<K extends keyof typeof lexiconSchemas>(dir: string, name: K): z.infer<(typeof lexiconSchemas)[K]> {
  const file = `lexicon/${name}.json`;
  const text = readText(dir, file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const why = `第 ${jsonErrorLine(text)} 行不合 JSON 写法（多为逗号、引号或括号有多有少）`;
    throw new AppError('invalid-template', { file, field: '文件', why }, { cause });
  }
  const parsed = lexiconSchemas[name].safeParse(value, { reportInput: true });
  if (!parsed.success) throw new AppError('invalid-template', { file, ...describeIssue(parsed.error.issues[0]!) });
  return parsed.data as z.infer<(typeof lexiconSchemas)[K]>;
}

function readText(dir: string, file: string): string {
  try {
    return readFileSync(join(dir, file), 'utf8').replace(/^\ufeff/u, '');
  } catch (cause) {
    throw new AppError('invalid-template', { file, field: '文件', why: '不存在或不能读取' }, { cause });
  }
}
