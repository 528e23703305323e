import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFailure, outputNames, type BatchEntry, type BatchProgress } from '../../../core/batch/batch';
import { comparisonPaper, comparisonTable } from '../../../core/batch/comparison';
import { AppError } from '../../../core/errors';
import { writeError } from '../../disk/fs-error';
import { writeFileSafely } from '../../disk/write-file';
import { loadProfile } from '../../docx/profiles';
import { writeSheet } from '../../xlsx/write-sheet';
import { DEFAULT_PROFILE } from '../export-profile';
import { findVariant } from '../export-variants';
import type { LongWork } from '../worker-host';
import { openJournal } from './journal';
import { listSources } from './list-sources';

export interface BatchRun {
  folder: string;
  out: string;
  variant: string;
}

export interface BatchTools {
  /** One for each report that is worked on at a time. */
  threads: readonly LongWork[];
  templatesDir: string;
  /** Of the program. */
  version: string;
  now: () => number;
  onProgress: (progress: BatchProgress) => void;
  isCancelled: () => boolean;
}

/** What a batch did: every file of the folder, in the order of their names. */
export interface BatchOutcome {
  entries: BatchEntry[];
  /** How many of them an earlier run had done. */
  resumed: number;
  /** The comparison, in `out`. */
  files: string[];
}

/**
 * Checks and exports every report of a folder, several at a time, and compares them. What an earlier run did and nobody
 * changed since is not done again; a file that cannot be read is listed and stops nobody. Throws `cancelled` when it was
 * cancelled: what is done stays done.
 */
export async function runBatch({ folder, out, variant }: BatchRun, tools: BatchTools): Promise<BatchOutcome> {
  const { templatesDir, threads, version, now, onProgress, isCancelled } = tools;
  findVariant(templatesDir, variant);
  const sources = listSources(folder, out);
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw writeError(error, out);
  }
  const journal = openJournal(out, variant, version);
  const names = outputNames(sources.map(({ source }) => source));
  const entries = new Map<string, BatchEntry>();
  const thisYear = new Date(now()).getFullYear();
  const waiting = sources.filter(({ source, stamp }) => {
    const known = journal.find(source, stamp);
    if (!known || !existsSync(join(out, names.get(source)!))) return true;
    entries.set(source, known);
    return false;
  });
  const resumed = entries.size;

  const one = async (work: LongWork): Promise<void> => {
    for (let next = waiting.shift(); next && !isCancelled(); next = waiting.shift()) {
      const { source, stamp } = next;
      const order = { folder, source, out, output: names.get(source)!, variant, thisYear };
      const entry: BatchEntry = await work.run('batchOne', order, templatesDir).catch((error: unknown) => {
        // A full disk or a folder that is gone would fail every other report as well.
        if (!(error instanceof AppError) || GENERAL.includes(error.code)) throw error;
        return { source, error: error.message };
      });
      journal.add(stamp, entry);
      entries.set(source, entry);
      onProgress({ done: entries.size, total: sources.length, source, failed: isFailure(entry) });
    }
  };
  await Promise.all(threads.map(one));
  if (isCancelled()) throw new AppError('batch-stopped', { done: entries.size, total: sources.length });
  const all = sources.map(({ source }) => entries.get(source)!);
  return { entries: all, resumed, files: await writeComparison(all, out, templatesDir, now()) };
}

const GENERAL: readonly string[] = ['disk-full', 'folder-missing', 'cancelled'];

async function writeComparison(
  entries: readonly BatchEntry[],
  out: string,
  templatesDir: string,
  now: number,
): Promise<string[]> {
  const { writeDocx } = await import('../../docx/write/write-docx');
  const { columns, rows } = comparisonTable(entries);
  const profile = loadProfile(templatesDir, DEFAULT_PROFILE);
  const papers: [name: string, bytes: Uint8Array][] = [
    ['对比表.xlsx', writeSheet('对比表', columns, rows)],
    ['对比表.docx', await writeDocx(comparisonPaper(entries), { variant: 'clean', profile, now: new Date(now) })],
  ];
  for (const [name, bytes] of papers) writeFileSafely(join(out, name), bytes);
  return papers.map(([name]) => name);
}
