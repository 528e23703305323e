import { z } from 'zod';
import { compilePattern } from '../../core/checklist/compile-pattern';
import type { Item } from '../../core/checklist/item';
import type { Rule, Show } from '../../core/checklist/rule';
import { CATEGORIES } from '../../core/proof/finding';
import { TEXT_BLOCK_TYPES } from '../../core/report/block';
import { PARTS } from '../../core/report/part';
import type { Guidance, OutlineHeading, OutlinePart, Pack, Template } from '../../core/template/template';

const text = z.string().min(1);
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/u);
const part = z.enum(PARTS);
const parts = z.array(part).min(1).exactOptional();
const share = z.number().min(0).max(1);
const count = z.int().min(1);
const severity = z.enum(['error', 'warning', 'hint']);

const pattern = text.superRefine((value, context) => {
  try {
    compilePattern(value, 2023);
  } catch (cause) {
    context.addIssue({ code: 'custom', message: `正则表达式写错了（${(cause as Error).message}）` });
  }
});

const years = z
  .strictObject({ from: z.int().exactOptional(), to: z.int().exactOptional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: '起始年份不能晚于截止年份',
  });

const show = z.strictObject({ label: text, pattern }) satisfies z.ZodType<Show>;
const shows = z.array(show).min(1);
const any = z.array(pattern).min(1);

const simpleRules = [
  z.strictObject({ kind: z.literal('line'), line: z.enum(TEXT_BLOCK_TYPES), shows }),
  z.strictObject({
    kind: z.literal('part'),
    part,
    minChars: count,
    within: z.enum(['met', 'weak']),
    optional: z.literal(true).exactOptional(),
    shows: shows.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('phrase'),
    in: parts,
    topic: text.exactOptional(),
    any,
    shows: shows.exactOptional(),
    enough: count.exactOptional(),
    near: z.int().min(0).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('mentions'),
    in: parts,
    opening: z.literal(true).exactOptional(),
    headings: z.literal(true).exactOptional(),
    each: shows,
    enough: count.exactOptional(),
    none: z.literal('weak').exactOptional(),
  }),
  z.strictObject({ kind: z.literal('count'), in: parts, label: text, pattern, min: count }),
  z.strictObject({
    kind: z.literal('points'),
    in: part,
    min: count,
    shows: shows.exactOptional(),
    share: share.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('answers'), from: part, to: part, topics: shows }),
  z.strictObject({ kind: z.literal('share'), in: part, min: share }),
  z.strictObject({ kind: z.literal('absent'), in: parts, any, note: text, hit: z.enum(['missing', 'weak']) }),
  z.strictObject({
    kind: z.literal('year'),
    in: z.enum([...PARTS, 'opening', 'date']),
    offset: z.int(),
    instead: pattern.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('findings'),
    categories: z.array(z.enum(CATEGORIES)).min(1).exactOptional(),
    rules: z.array(text).min(1).exactOptional(),
    from: severity.exactOptional(),
    missing: severity.exactOptional(),
    in: parts,
    clean: z.enum(['met', 'manual', 'compared']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('manual') }),
  z.strictObject({
    kind: z.literal('export'),
    clauses: z.array(text).min(1),
    absent: z.literal('met').exactOptional(),
  }),
] as const;

const rule: z.ZodType<Rule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    ...simpleRules,
    z.strictObject({ kind: z.enum(['all', 'any']), rules: z.array(rule).min(2) }),
    z.strictObject({ kind: z.literal('when'), years, then: rule, otherwise: rule.exactOptional() }),
  ]),
);

const level = z.enum(['mandatory', 'required', 'advised']);

const item = z.strictObject({
  id,
  title: text,
  part: part.nullable(),
  group: text,
  level,
  basis: text,
  verified: z.boolean(),
  templates: z.array(id).min(1).exactOptional(),
  advisedFor: z.array(id).min(1).exactOptional(),
  years: years.exactOptional(),
  raise: z.strictObject({ level, when: pattern }).exactOptional(),
  evidence: rule,
  guidance: text,
}) satisfies z.ZodType<Item>;

const guidance = z.strictObject({
  ask: text,
  data: text.exactOptional(),
  example: text.exactOptional(),
}) satisfies z.ZodType<Guidance>;

const heading: z.ZodType<OutlineHeading> = z.lazy(() =>
  z.strictObject({ heading: text, guidance, children: z.array(heading).min(1).exactOptional() }),
);

const outlinePart = z.strictObject({
  part,
  optional: z.literal(true).exactOptional(),
  heading: text,
  guidance,
  children: z.array(heading).min(1).exactOptional(),
}) satisfies z.ZodType<OutlinePart>;

/** A file of templates/outlines. */
export const templateSchema = z.strictObject({
  id,
  name: text,
  description: text,
  unitExample: text,
  title: text,
  addressee: z.string(),
  opening: text,
  closing: text.exactOptional(),
  outline: z.array(outlinePart).min(1),
  packs: z.array(id).min(1),
}) satisfies z.ZodType<Template>;

/** A file of templates/packs. */
export const packSchema = z.strictObject({
  id,
  version: count,
  name: text,
  items: z.array(item).min(1),
}) satisfies z.ZodType<Pack>;
