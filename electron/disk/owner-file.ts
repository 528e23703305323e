import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  desk: z.string().min(1).max(100),
  computer: z.string().max(100),
  machine: z.string().max(300),
  pid: z.int().positive(),
  /** A file that this desk process holds locked as long as it lives. */
  alive: z.string().max(4096),
  name: z.string().max(300),
  unit: z.string().max(300),
  since: z.string().max(40),
});

/** What stands in the small file beside a report that somebody has open. */
export type Owner = z.infer<typeof schema>;

/** Longer names are refused by some disks. */
const MOST_NAME_BYTES = 240;

/** The file beside a report that says who has it: .~lock.名称.shufa#, as LibreOffice does. */
export function ownerPath(path: string): string {
  const name = basename(path);
  const short = Buffer.byteLength(name) <= MOST_NAME_BYTES;
  return join(dirname(path), `.~lock.${short ? name : createHash('sha256').update(name).digest('hex')}#`);
}

/** Null where nobody has the report; an owner without a name where the file is there and says nothing sensible. */
export function readOwner(path: string): { owner: Owner | null; seen: number } | null {
  return readOwnerFile(ownerPath(path));
}

/** The files in a folder that say who has a report open, those of other programs among them. */
export function ownerFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('.~lock.') && name.endsWith('#'))
    .map((name) => join(folder, name));
}

/** The same of such a file itself. */
export function readOwnerFile(file: string): { owner: Owner | null; seen: number } | null {
  let seen: number;
  try {
    seen = statSync(file).mtimeMs;
  } catch {
    return null;
  }
  try {
    return { owner: schema.parse(JSON.parse(readFileSync(file, 'utf8'))), seen };
  } catch {
    // Somebody may have made it this moment and not have written it yet.
    return { owner: null, seen };
  }
}

/** Makes the file, which only one of several can; false where there is one. Throws what the disk says. */
export function claimOwner(path: string, owner: Owner): boolean {
  let file: number;
  try {
    file = openSync(ownerPath(path), 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, JSON.stringify(owner));
  } finally {
    closeSync(file);
  }
  return true;
}

export function removeOwner(path: string): void {
  rmSync(ownerPath(path), { force: true });
}

/** A sign of life. */
export function touchOwner(path: string, now: number): void {
  utimesSync(ownerPath(path), now / 1000, now / 1000);
}
