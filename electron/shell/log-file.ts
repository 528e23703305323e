import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withoutText } from './without-text';

const MAX_BYTES = 1024 * 1024;
const MAX_ENTRY = 20_000;

/**
 * Appends problems to log.txt in the data folder, without text of reports and with one older file kept. Never throws: a
 * log must not stop work.
 */
export function logFile(dataFolder: string): (problem: string) => void {
  const path = join(dataFolder, 'log.txt');
  return (problem) => {
    try {
      mkdirSync(dataFolder, { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES)
        renameSync(path, join(dataFolder, 'log.old.txt'));
      appendFileSync(path, `${new Date().toISOString()} ${withoutText(problem.slice(0, MAX_ENTRY))}\n`);
    } catch {
      // A full or read-only disk shows itself where the user's own file is saved.
    }
  };
}
