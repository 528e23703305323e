import { join } from 'node:path';
import { runCli } from '../../electron/cli';

export const TEMPLATES = join(__dirname, '../../templates');
export const FIXTURES = join(__dirname, '../fixtures/reports');

export interface CliRun {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line as the shell would, in `cwd`, on 2026-01-05. */
export async function shufa(cwd: string, ...args: string[]): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, {
    cwd,
    templatesDir: TEMPLATES,
    now: () => Date.UTC(2026, 0, 5),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
