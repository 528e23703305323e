import { z } from 'zod';
import {
  FIGURES,
  ownItemFaults,
  type ItemChoice,
  type OfficeChecklist,
  type OwnItem,
} from '../../core/checklist/office';
import { PARTS } from '../../core/report/part';

const id = z.string().min(1).max(200);
const text = z.string().max(2000);
const words = z.array(z.string().min(1).max(40)).max(50);
const level = z.enum(['mandatory', 'required', 'advised']);
const year = z.int().min(1949).max(2999).nullable();

const ownItem = z
  .strictObject({
    id,
    title: text,
    part: z.enum(PARTS).nullable(),
    level,
    basis: text,
    guidance: text,
    words,
    figure: z.enum(FIGURES),
    units: words,
    templates: z.array(id).max(20),
    from: year,
    to: year,
    on: z.boolean(),
  })
  .superRefine((item, context) => {
    for (const { field, why } of ownItemFaults(item)) context.addIssue({ code: 'custom', path: [field], message: why });
  }) satisfies z.ZodType<OwnItem>;

const choice = z.strictObject({ item: id, off: z.boolean(), level: level.nullable() }) satisfies z.ZodType<ItemChoice>;

/** The office's checklist, from the window or from a .json file. */
export const officeChecklist = z.strictObject({
  own: z
    .array(ownItem)
    .max(500)
    .refine((items) => new Set(items.map((item) => item.id)).size === items.length, { error: '有重复的编号' }),
  choices: z
    .array(choice)
    .max(1000)
    .refine((choices) => new Set(choices.map((one) => one.item)).size === choices.length, { error: '有重复的检查项' }),
}) satisfies z.ZodType<OfficeChecklist>;
