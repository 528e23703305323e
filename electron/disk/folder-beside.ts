import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';

/** The folder a file lies in, where one may write there; `otherwise` elsewhere: on a read-only stick or share. */
export function folderBeside(path: string, otherwise: string): string {
  const folder = dirname(path);
  try {
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return otherwise;
  }
}
