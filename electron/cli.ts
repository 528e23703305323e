import { join } from 'node:path';
import { AppError } from '../core/errors';
import type { CommandContext } from './cli/context';
import { USAGE } from './cli/usage';

type Command = (args: string[], context: CommandContext) => number | Promise<number>;

/** One command, one file, loaded when called: `show` must not wait for what only `export` needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./cli/new')).runNew,
  import: async () => (await import('./cli/import')).runImport,
  show: async () => (await import('./cli/show')).runShow,
  check: async () => (await import('./cli/check')).runCheck,
  export: async () => (await import('./cli/export')).runExport,
  verify: async () => (await import('./cli/verify')).runVerify,
  comments: async () => (await import('./cli/comments')).runComments,
  merge: async () => (await import('./cli/merge')).runMerge,
  batch: async () => (await import('./cli/batch')).runBatchCommand,
  recover: async () => (await import('./cli/recover')).runRecover,
};

/**
 * Runs one command line. Returns the exit code: 0 fine · 1 check failed · 2 wrong usage · 3 unreadable or invalid input.
 * One sentence per failure on `err`; nothing else is thrown.
 */
export async function runCli(argv: readonly string[], context: CommandContext): Promise<number> {
  const [name = '', ...args] = argv;
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    (name === '' ? context.err : context.out)(USAGE);
    return name === '' ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!load) throw new AppError('usage', { why: `没有“${name}”这个命令。用 shufa help 查看用法。` });
    return await (
      await load()
    )(args, context);
  } catch (error) {
    if (error instanceof AppError) {
      context.err(error.message);
      return error.code === 'usage' ? 2 : 3;
    }
    context.err(new AppError('internal').message);
    if (process.env['SHUFA_DEBUG']) context.err(String((error as Error).stack));
    return 3;
  }
}

/** Entry of the packed file: real streams, the folder the user stands in, the product's own templates. */
export async function main(): Promise<void> {
  // A command reads each of its files once: compiling code for that would take longer than it saves.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  process.exitCode = await runCli(process.argv.slice(2), {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    templatesDir: process.env['SHUFA_TEMPLATES'] ?? join(__dirname, '../../templates'),
    // A command stands in a folder of chunks once it is built: what lies beside the program is known here.
    worker: join(__dirname, 'worker.cjs'),
    now: Date.now,
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
  });
}
