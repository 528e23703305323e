import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../core/errors';
import { TEXT_ROLES, type FontRole, type LayoutProfile, type TextRole } from '../../core/layout/profile';
import { readDataFile } from './read-data-file';

const clause = z.string().min(1);
const length = z.number().int().min(0).max(31680);
const few = z.number().min(0).max(20);
const color = z.string().regex(/^[0-9A-F]{6}$/u);
const weight = z.number().int().min(2).max(96);
const side = z.enum(['left', 'center', 'right']);
const font: z.ZodType<FontRole> = z.strictObject({
  clause,
  font: z.string().min(1),
  latinFont: z.string().min(1).exactOptional(),
  substitutes: z.array(z.string().min(1)),
  size: z.number().min(5).max(72),
  bold: z.boolean().exactOptional(),
});

const profile: z.ZodType<LayoutProfile> = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  basis: z.string().min(1),
  page: z.strictObject({ clause, width: length, height: length }),
  margins: z.strictObject({ clause, top: length, right: length, bottom: length, left: length }),
  grid: z.strictObject({
    clause,
    lines: z.number().int().min(1).max(100),
    characters: z.number().int().min(1).max(100),
    linePitch: z.number().int().min(120).max(31680),
    characterSpacing: z.number().int().min(-100).max(100),
  }),
  text: z.strictObject(Object.fromEntries(TEXT_ROLES.map((role) => [role, font])) as Record<TextRole, typeof font>),
  title: z.strictObject({ clause, blankLinesBefore: few, blankLinesAfter: few }),
  paragraph: z.strictObject({ clause, firstLineChars: few, keepHeadingWithText: z.boolean() }),
  closing: z.strictObject({
    clause,
    blankLinesBefore: few,
    rightChars: few,
    dateOffsetChars: few,
    loneDateRightChars: few,
  }),
  sealed: z.strictObject({ clause, blankLinesBefore: few, dateRightChars: few }),
  attachmentNote: z.strictObject({ clause, blankLinesBefore: few, leftChars: few }),
  note: z.strictObject({ clause, leftChars: few }),
  mark: z.strictObject({ clause, top: length, color }),
  documentNumber: z.strictObject({ clause, blankLinesBefore: few, blankChars: few }),
  redLine: z.strictObject({ clause, distance: length, weight, color, blankLinesAfter: few }),
  annex: z.strictObject({ clause, blankLinesAfterLabel: few }),
  imprint: z.strictObject({ clause, outerWeight: weight, innerWeight: weight, blankChars: few }),
  pageNumber: z.strictObject({
    clause,
    before: z.string(),
    after: z.string(),
    odd: side,
    even: side,
    blankChars: few,
    distance: length,
  }),
});

/**
 * The layout profile `id` of `<templatesDir>/profiles`. Throws AppError `unknown-profile`, or `invalid-template`
 * naming file and field.
 */
export function loadProfile(templatesDir: string, id: string): LayoutProfile {
  const known = profileIds(templatesDir);
  if (!known.includes(id)) throw new AppError('unknown-profile', { id, known: known.join('、') });
  const file = `profiles/${id}.json`;
  const data = readDataFile(templatesDir, file, profile);
  if (data.id !== id) throw new AppError('invalid-template', { file, field: 'id', why: `应为“${id}”` });
  return data;
}

/** Ids of the profiles there are, in order. */
export function profileIds(templatesDir: string): string[] {
  return readdirSync(join(templatesDir, 'profiles'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
