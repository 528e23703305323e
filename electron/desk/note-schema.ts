import { z } from 'zod';
import { CATEGORIES } from '../../core/proof/finding';
import { stageFault, type OfficeStage } from '../../core/stage/stage';
import { ANSWERS, type Note, type OfficeChoice } from '../../core/report/notes';

const id = z.string().min(1).max(400);
const text = z.string().max(20_000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const at = z.string().max(40);

/** Notes as the window sends them. */
export const note = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ignored'),
    id,
    scope: z.enum(['place', 'class']),
    class: text,
    category: z.enum(CATEGORIES),
    message: text,
    block: id,
    text,
    before: z.string().max(100),
    after: z.string().max(100),
    reason: z.string().max(500).exactOptional(),
    at,
  }),
  z.object({ kind: z.literal('date'), id, date: day }),
  z.object({ kind: z.literal('last-year'), id: z.literal('file'), path: z.string().min(1).max(4096) }),
  z.object({ kind: z.literal('answer'), id, answer: z.enum(ANSWERS), note: text, at }),
  z.object({ kind: z.literal('link'), id, measures: z.array(id).max(100).nullable() }),
  z.object({
    kind: z.literal('expected-units'),
    id: z.literal('all'),
    units: z.array(z.string().min(1).max(100)).max(500),
  }),
]) satisfies z.ZodType<Note>;

export const noteKind = z.enum(['ignored', 'date', 'last-year', 'answer', 'link', 'expected-units']);

const stage = z.object({
  id,
  name: z.string().min(1).max(40),
  use: z.string().max(200),
  signed: z.boolean(),
  off: z.boolean(),
}) satisfies z.ZodType<OfficeStage>;

export const officeChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('class-off'), id: text.min(1), name: text, at }),
  z.object({
    kind: z.literal('deadline'),
    id,
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    yearOffset: z.union([z.literal(0), z.literal(1)]),
  }),
  z.object({
    kind: z.literal('stages'),
    id: z.literal('all'),
    stages: z
      .array(stage)
      .max(40)
      .refine((stages) => stageFault(stages) === null, 'stages must have names of their own'),
  }),
]) satisfies z.ZodType<OfficeChoice>;

export const choiceKind = z.enum(['class-off', 'deadline', 'stages']);
