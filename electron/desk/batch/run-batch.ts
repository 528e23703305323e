import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  isFailure,
  outputNames,
  type BatchEntry,
  type BatchOutcome,
  type BatchProgress,
  type BatchResult,
} from '../../../core/batch/batch';
import type { BatchOrder } from '../../../core/batch/batch-state';
import { itemSharer } from '../../../core/batch/share-items';
import { AppError } from '../../../core/errors';
import { sweepDrafts } from '../../disk/drafts';
import { writeError } from '../../disk/fs-error';
import { findVariant } from '../../templates/load-variants';
import type { LongWork } from '../worker-host';
import type { FileOrder } from './batch-one';
import { hasJournal, openJournal } from './journal';
import { COMPARISON_FILES } from './write-comparison';

/** A report of 200,000 characters takes seconds. */
const LONGEST = 3 * 60_000;

export interface BatchTools {
  /** One for each report that is worked on at a time; the first alone compares, the others are stopped before. */
  threads: readonly [LongWork, ...LongWork[]];
  templatesDir: string;
  /** Of the program. */
  version: string;
  now: () => number;
  /** A file is taken up; `done` are behind it. */
  onBegin?: (progress: Omit<BatchProgress, 'failed'>) => void;
  onProgress: (progress: BatchProgress) => void;
  isCancelled: () => boolean;
  /** How many milliseconds one report may take. */
  longest?: number;
  /** Hears what nobody expected. */
  log: (problem: string) => void;
}

/**
 * Checks and exports every report of a folder, several at a time, and compares them. What an earlier run did and nobody
 * changed since is not done again; a file that cannot be read is listed and stops nobody. Throws `batch-stopped` when it
 * was cancelled: what is done stays done.
 */
export async function runBatch({ folder, out, variant }: BatchOrder, tools: BatchTools): Promise<BatchOutcome> {
  const { templatesDir, threads, version, now, onBegin, onProgress, isCancelled, log, longest = LONGEST } = tools;
  const [first, ...others] = threads;
  findVariant(templatesDir, variant);
  const sources = await first.run('listSources', folder, out).catch((error: unknown) => {
    throw isCancelled() ? new AppError('batch-stopped', { done: 0, total: 0 }) : error;
  });
  const names = outputNames(sources.map(({ source }) => source));
  requireRoom(folder, out, [...names.values(), ...COMPARISON_FILES]);
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw writeError(error, out);
  }
  const journal = openJournal(out, variant, version);
  // Whatever its age: nobody else writes among the copies.
  for (const at of new Set([...names.values()].map((name) => dirname(join(out, name))))) sweepDrafts(at, Infinity);
  const entries = new Map<string, BatchEntry>();
  const share = itemSharer();
  const thisYear = new Date(now()).getFullYear();
  const waiting = sources.filter(({ source, stamp }) => {
    const known = journal.find(source, stamp);
    if (!known || !existsSync(join(out, names.get(source)!))) return true;
    entries.set(source, share(known));
    return false;
  });
  const resumed = entries.size;

  const one = async (work: LongWork): Promise<void> => {
    for (let next = waiting.shift(); next && !isCancelled(); next = waiting.shift()) {
      const { source, stamp } = next;
      onBegin?.({ done: entries.size, total: sources.length, source });
      const order = { folder, source, out, output: names.get(source)!, variant, thisYear };
      const entry: BatchEntry = await doOne(work, order, templatesDir, longest).catch((error: unknown) => {
        const told = error instanceof AppError ? error : new AppError('internal');
        // A full disk or a folder that is gone would fail every other report as well.
        if (GENERAL.includes(told.code)) throw error;
        if (told !== error) log(`${source}: ${error instanceof Error ? error.stack : String(error)}`);
        // Beside the file's name, its path says nothing new.
        return { source, error: told.message.replace(`“${join(folder, source)}”`, '') };
      });
      journal.add(stamp, entry);
      entries.set(source, share(entry));
      onProgress({ done: entries.size, total: sources.length, source, failed: isFailure(entry) });
    }
  };
  /** Who stops a batch may stop its threads in the midst of a report. */
  const unlessStopped = (work: Promise<unknown>): Promise<void> =>
    work
      .catch((error: unknown) => {
        if (!isCancelled()) throw error;
      })
      .then(() => {
        if (isCancelled()) throw new AppError('batch-stopped', { done: entries.size, total: sources.length });
      });
  await unlessStopped(Promise.all(threads.map(one)));
  const all = sources.map(({ source }) => entries.get(source)!);
  // A comparison of a thousand reports needs what they held.
  for (const other of others) other.stop();
  await unlessStopped(first.run('writeComparison', all, out, templatesDir, now()));
  return { entries: all, resumed, files: [...COMPARISON_FILES] };
}

/** Throws `batch-too-long`: a file that is made to take for ever must not keep the others waiting. */
async function doOne(work: LongWork, order: FileOrder, templatesDir: string, longest: number): Promise<BatchResult> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    work.cancel(['batchOne']);
  }, longest);
  try {
    return await work.run('batchOne', order, templatesDir);
  } catch (error) {
    throw isLate ? new AppError('batch-too-long', { minutes: Math.round(longest / 60_000) }) : error;
  } finally {
    clearTimeout(timer);
  }
}

const GENERAL: readonly string[] = ['disk-full', 'folder-missing', 'cancelled'];

/** Nobody's files are replaced: in a folder without a journal of ours, what already stands there is somebody's. */
function requireRoom(folder: string, out: string, files: readonly string[]): void {
  if (!existsSync(out)) return;
  if (realpathSync(out) === realpathSync(folder)) throw new AppError('batch-into-itself', { path: out });
  const taken = hasJournal(out) ? undefined : files.find((file) => existsSync(join(out, file)));
  if (taken !== undefined) throw new AppError('batch-in-the-way', { path: join(out, taken) });
}
