import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * The bytes of a report as of its last whole change, for one that may not be touched. A crash can leave a change
 * half-made in the file and the way back in a journal beside it: then both are copied, and the copy is taken back.
 */
export function readWhole(path: string): Buffer {
  const journal = `${path}-journal`;
  if (!existsSync(journal)) return readFileSync(path);
  const folder = mkdtempSync(join(tmpdir(), 'shufa-'));
  try {
    const copy = join(folder, 'report.shufa');
    // In this order: a journal knows all that changed in a file that was read before it.
    copyFileSync(path, copy);
    copyFileSync(journal, `${copy}-journal`);
    for (const name of [copy, `${copy}-journal`]) chmodSync(name, 0o600);
    const db = new Database(copy);
    try {
      return db.serialize();
    } finally {
      db.close();
    }
  } catch (error) {
    // Whoever wrote just finished.
    if (!existsSync(journal)) return readFileSync(path);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
