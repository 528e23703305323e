import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in the program folder's package.json. */
export function programVersion(program: string): string {
  return (JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as { version: string }).version;
}
