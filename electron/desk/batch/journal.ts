import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFailure, type BatchEntry } from '../../../core/batch/batch';
import { writeError } from '../../disk/fs-error';

/** Beside the copies: what is done already, one line a report, so that a batch that was stopped goes on from there. */
const NAME = '批量记录.jsonl';

interface Line {
  stamp: string;
  variant: string;
  /** The program that did it: a newer one may see more. */
  version: string;
  entry: BatchEntry;
}

export interface Journal {
  /** What was done for a source as it is now; undefined for one that is new, was changed or failed. */
  find(source: string, stamp: string): BatchEntry | undefined;
  add(stamp: string, entry: BatchEntry): void;
}

/** Whether a folder holds copies of a batch. */
export function hasJournal(folder: string): boolean {
  return existsSync(join(folder, NAME));
}

/** Opens the journal of a folder of copies. A last line cut off by a stop is as if it were not there. */
export function openJournal(out: string, variant: string, version: string): Journal {
  const path = join(out, NAME);
  const done = new Map<string, Line>();
  const text = readText(path);
  for (const line of linesOf(text)) done.set(line.entry.source, line);
  // There before the first copy is: a batch stopped at once finds its copies again as its own. What was cut off ends here.
  append(path, text === '' || text.endsWith('\n') ? '' : '\n');
  return {
    find(source, stamp) {
      const line = done.get(source);
      // Each is asked for once, and nobody else needs it.
      done.delete(source);
      const fits = line && line.stamp === stamp && line.variant === variant && line.version === version;
      return fits && !isFailure(line.entry) ? line.entry : undefined;
    },
    add(stamp, entry) {
      const line: Line = { stamp, variant, version, entry };
      append(path, `${JSON.stringify(line)}\n`);
    },
  };
}

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw writeError(error, path);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    try {
      const parsed = JSON.parse(line) as Line;
      return typeof parsed.entry?.source === 'string' ? [parsed] : [];
    } catch {
      return [];
    }
  });
}
