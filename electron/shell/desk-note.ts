import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeFileSafely } from '../disk/write-file';

const schema = z.object({ port: z.int().min(1).max(65_535), token: z.string().min(32).max(200) });

/** Where the running desk process listens, for a second start; after a crash, what its windows still call. */
export type DeskNote = z.infer<typeof schema>;

/** Null when there is none or it makes no sense. */
export function readDeskNote(path: string): DeskNote | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** For this user's eyes only. Without it, a second start opens a desk of its own. */
export function writeDeskNote(path: string, note: DeskNote): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSafely(path, Buffer.from(JSON.stringify(note)), 0o600);
  } catch {
    // A full disk shows itself where the person's own file is saved.
  }
}

export function removeDeskNote(path: string): void {
  rmSync(path, { force: true });
}
