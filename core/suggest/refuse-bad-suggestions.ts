import { AppError } from '../errors';
import { TEXT_BLOCK_TYPES } from '../report/block';
import { isPart } from '../report/part';

type Raw = Readonly<Record<string, unknown>>;

/**
 * Checks the suggestions that a span, table row or block carries in `fields`, and its `formatChange`; throws AppError
 * `invalid-report` naming the field.
 */
export function refuseBadSuggestions(raw: Raw, fields: readonly string[], at: string): void {
  for (const field of fields) if (raw[field] !== undefined) refuseBadChange(raw[field], `${at}.${field}`);
  const format = raw['formatChange'];
  if (format === undefined) return;
  const { change, was } = record(format, `${at}.formatChange`);
  refuseBadChange(change, `${at}.formatChange.change`);
  const { type, level, part, runIn, headLength } = record(was, `${at}.formatChange.was`);
  const isLevel = level === 1 || level === 2 || level === 3 || level === 4;
  const fits = type === 'heading' ? isLevel : TEXT_BLOCK_TYPES.some((known) => known === type);
  if (!fits) invalid(`${at}.formatChange.was`, 'no kind of block');
  if (part !== undefined && part !== null && !isPart(part)) invalid(`${at}.formatChange.was.part`, 'unknown part');
  if (runIn !== undefined && runIn !== true) invalid(`${at}.formatChange.was.runIn`, 'must be true or absent');
  const isLength = typeof headLength === 'number' && Number.isInteger(headLength) && headLength >= 0;
  if (headLength !== undefined && !isLength) invalid(`${at}.formatChange.was.headLength`, 'not a length');
}

function refuseBadChange(value: unknown, at: string): void {
  const { id, author, at: time, move } = record(value, at);
  if (typeof id !== 'string' || id === '') invalid(`${at}.id`, 'not an id');
  if (typeof author !== 'string') invalid(`${at}.author`, 'not a text');
  if (typeof time !== 'string') invalid(`${at}.at`, 'not a text');
  if (move !== undefined && typeof move !== 'string') invalid(`${at}.move`, 'not a text');
}

function record(value: unknown, at: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid(at, 'not an object');
  return value as Raw;
}

function invalid(at: string, why: string): never {
  throw new AppError('invalid-report', { field: at, why });
}
