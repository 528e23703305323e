import { z } from 'zod';
import { AppError } from '../../core/errors';
import type { Stage } from '../../core/stage/stage';
import { readDataFile } from './read-data-file';

const FILE = 'stages/annual.json';

const stage = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  name: z.string().min(1).max(40),
  use: z.string().min(1),
  signed: z.boolean(),
}) satisfies z.ZodType<Stage>;

const schema = z.strictObject({ stages: z.array(stage).min(1) });

/** The product's stages, in order. Throws AppError `invalid-template` that names file, field and what is wrong. */
export function loadStages(dir: string): Stage[] {
  const { stages } = readDataFile(dir, FILE, schema);
  for (const field of ['id', 'name'] as const) {
    const twice = stages.findIndex((one, i) => stages.findIndex((other) => other[field] === one[field]) < i);
    if (twice >= 0)
      throw new AppError('invalid-template', { file: FILE, field: `stages[${twice}].${field}`, why: '与前面的重复' });
  }
  return stages;
}
