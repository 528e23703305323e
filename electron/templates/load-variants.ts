import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../core/errors';
import { COPY_PARTS, type VariantForm } from '../../core/variant/variant-form';
import { readDataFile } from './read-data-file';

const text = z.string().min(1);

const schema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  order: z.int(),
  name: text,
  use: text,
  templates: z.array(text).min(1).exactOptional(),
  comments: z.boolean(),
  internal: z.boolean(),
  parts: z.array(z.enum(COPY_PARTS)),
  process: z.array(text),
  headers: z.array(z.string()),
  addressees: z.array(text),
  titles: z.array(text),
}) satisfies z.ZodType<VariantForm>;

/** The variants of the product's data folder, in their order. Throws AppError `invalid-template` naming file and field. */
export function loadVariants(templatesDir: string): VariantForm[] {
  return readdirSync(join(templatesDir, 'variants'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => readVariant(templatesDir, `variants/${name}`))
    .sort((a, b) => a.order - b.order);
}

/** One variant. Throws AppError `usage` that names the known ones. */
export function findVariant(templatesDir: string, id: string): VariantForm {
  const forms = loadVariants(templatesDir);
  const form = forms.find((one) => one.id === id);
  if (form) return form;
  const known = forms.map((one) => one.id).join('、');
  throw new AppError('usage', { why: `没有名为“${id}”的稿本，可用的有：${known}。` });
}

function readVariant(templatesDir: string, file: string): VariantForm {
  const form = readDataFile(templatesDir, file, schema);
  if (`${form.id}.json` !== basename(file)) {
    throw new AppError('invalid-template', { file, field: 'id', why: '应与文件名相同' });
  }
  return form;
}
