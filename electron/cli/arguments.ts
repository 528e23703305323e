import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AppError } from '../../core/errors';
import type { ReportHints } from '../desk/load-report';
import type { CommandContext } from './context';

export interface Arguments {
  /** Positional arguments as absolute paths. */
  paths: string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads a command's arguments; `names` are the positional ones. Throws AppError `usage` that says what is wrong. */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Arguments {
  return read(args, names, options, context, names.length);
}

/** The same where the last positional argument may be given several times. */
export function readMany(
  args: readonly string[],
  names: readonly string[],
  options: Options,
  context: CommandContext,
): Arguments {
  return read(args, names, options, context, Infinity);
}

function read(
  args: readonly string[],
  names: readonly string[],
  options: Options,
  context: CommandContext,
  most: number,
): Arguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]+)/u.exec((error as Error).message)?.[1] ?? '';
    const known = Object.keys(options).some((name) => `--${name}` === option);
    throw usage(known ? `${option} 缺少内容，或多给了内容` : `不认识的选项 ${option}`);
  }
  const { positionals, values } = parsed;
  if (positionals.length < names.length) throw usage(`缺少 ${names.slice(positionals.length).join(' ')}`);
  if (positionals.length > most) throw usage(`多了 ${positionals.slice(names.length).join(' ')}`);
  const empty = positionals.indexOf('');
  if (empty !== -1) throw usage(`${names[Math.min(empty, names.length - 1)]} 不能为空`);
  for (const [name, value] of Object.entries(values)) if (value === '') throw usage(`--${name} 不能为空`);
  return {
    paths: positionals.map((path) => resolve(context.cwd, path)),
    text: (option) => values[option] as string | undefined,
    flag: (option) => values[option] === true,
  };
}

export function usage(why: string): AppError {
  return new AppError('usage', { why: `${why}。用 shufa help 查看用法。` });
}

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(value: string | undefined, known: readonly T[], option: string): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((word) => word === value);
  if (!found) throw usage(`--${option} 只能是 ${known.join('、')}，不能是“${value}”`);
  return found;
}

/** The value of --year: four digits from 1949. */
function yearOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const year = /^\d{4}$/u.test(value) ? Number(value) : 0;
  if (year < 1949 || year > 2999) throw usage(`--year 应为四位年份，如 2026，不能是“${value}”`);
  return year;
}

export const HINT_OPTIONS = {
  template: { type: 'string' },
  unit: { type: 'string' },
  year: { type: 'string' },
} as const satisfies Options;

const TEMPLATE_IDS = ['district', 'department', 'street', 'zone'] as const;

/** --template, --unit and --year, as far as given. */
export function hintsOf(given: Arguments): ReportHints {
  const template = oneOf(given.text('template'), TEMPLATE_IDS, 'template');
  const unit = given.text('unit');
  const year = yearOf(given.text('year'));
  return { ...(template && { template }), ...(unit && { unit }), ...(year && { year }) };
}

/** Throws `usage` unless the path ends as it must. */
export function requireEnding(path: string, ending: string): void {
  if (!path.toLowerCase().endsWith(ending)) throw usage(`“${path}”应以 ${ending} 结尾`);
}
