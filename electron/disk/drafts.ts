import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const DRAFT = /\.\d+-\d+\.tmp(?:-journal)?$/u;
/** No file takes this long to write; one of another machine on a shared folder is left alone meanwhile. */
const OLD = 10 * 60_000;

let count = 0;

/** Under which name a file is written before it gets its own, in the same folder: renaming must not cross disks. */
export function draftName(path: string): string {
  count += 1;
  return `${path}.${process.pid}-${count}.tmp`;
}

/** Removes what a crash or a power cut left half-written in a folder. Never throws: it is only tidying. */
export function sweepDrafts(folder: string, now: number = Date.now()): void {
  try {
    for (const name of readdirSync(folder).filter((one) => isDraft(one))) {
      const path = join(folder, name);
      if (now - statSync(path).mtimeMs > OLD) rmSync(path, { force: true });
    }
  } catch {
    // A folder that cannot be listed or changed stays as it is.
  }
}

/** Whether a name is of a half-written file of ours. */
export function isDraft(path: string): boolean {
  return DRAFT.test(basename(path));
}
