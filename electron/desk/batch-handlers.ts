import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../core/api';
import { isAtWork, type BatchOrder, type BatchState } from '../../core/batch/batch-state';
import { AppError } from '../../core/errors';
import { batchThreads } from './batch/batch-threads';
import { runBatch } from './batch/run-batch';
import type { Surroundings } from './surroundings';
import type { LongWork } from './worker-host';

/** Name of the folder for the copies, inside the folder of the reports. */
const OUT = '批量结果';

/** Answers what concerns a batch: one at a time, whichever window asks, going on while no window looks. */
export function batchHandlers({
  work,
  worker,
  templatesDir,
  version,
  now,
  allowed,
  log,
}: Surroundings): Pick<Api, 'surveyBatch' | 'startBatch' | 'batchState' | 'cancelBatch'> {
  let state: BatchState | null = null;
  let cancelled = false;
  let threads: readonly LongWork[] = [];

  const run = async (order: BatchOrder): Promise<void> => {
    const mine: BatchState = { order, done: 0, total: 0, failed: 0, at: '', outcome: null, problem: null };
    state = mine;
    cancelled = false;
    // One core is left to whoever goes on writing.
    const own = batchThreads(worker, availableParallelism() - 1, log);
    threads = own;
    try {
      mine.outcome = await runBatch(order, {
        threads: own,
        templatesDir,
        version,
        now,
        onBegin: ({ done, total, source }) => Object.assign(mine, { done, total, at: source }),
        onProgress({ done, total, failed }) {
          Object.assign(mine, { done, total, ...(done === total && { at: '' }) });
          if (failed) mine.failed += 1;
        },
        isCancelled: () => cancelled,
        log: (problem) => log(`batch: ${problem}`),
      });
    } catch (error) {
      mine.problem = problemOf(error);
      if (mine.problem.code === 'internal') log(`batch: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      for (const thread of own) thread.stop();
    }
  };

  return {
    async surveyBatch(folder) {
      const out = join(allowed(folder), OUT);
      return { reports: (await work.run('listSources', folder, out)).length, out };
    },
    startBatch({ folder, out, variant }) {
      if (state && isAtWork(state)) throw new AppError('batch-at-work');
      void run({ folder: allowed(folder), out: allowed(out), variant });
    },
    batchState: () => state,
    cancelBatch() {
      if (!state || !isAtWork(state)) return;
      cancelled = true;
      // The files at work are begun anew when the batch goes on; a copy is written whole or not at all.
      for (const thread of threads) thread.stop();
    },
  };
}

function problemOf(error: unknown): NonNullable<BatchState['problem']> {
  return error instanceof AppError ? { code: error.code, details: error.details } : { code: 'internal', details: {} };
}
