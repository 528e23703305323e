import { resolve } from 'node:path';

/** The report that a start asks to open: the last .shufa on the command line, as a full path. */
export function reportArgument(argv: readonly string[], cwd: string): string | null {
  const argument = argv.findLast((text) => !text.startsWith('-') && /\.shufa$/iu.test(text));
  return argument === undefined ? null : resolve(cwd, argument);
}
