import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const execute = promisify(execFile);

/** What Microsoft's Open XML SDK says against a file; empty when it is valid. */
export async function ooxmlErrors(
  bytes: Uint8Array,
  kind = 'docx',
): Promise<{ description: string; path: string; xPath: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-ooxml-'));
  try {
    const file = join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const command = join(process.cwd(), 'node_modules/.bin/ooxml-validator');
    // The command exits with 1 when the file has errors and says them on stdout all the same.
    const { stdout } = await execute(command, [file, '--officeVersion', 'Microsoft365']).catch(
      (error: { stdout?: string }) => {
        if (!error.stdout) throw error;
        return { stdout: error.stdout };
      },
    );
    return (JSON.parse(stdout) as { errors: { description: string; path: string; xPath: string }[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text parts of a .docx by their paths. */
export function docxParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}
