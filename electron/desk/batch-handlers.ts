import { join } from 'node:path';
import type { Api } from '../../core/api';
import { isAtWork, type BatchOrder, type BatchState } from '../../core/batch/batch-state';
import { AppError } from '../../core/errors';
import { runBatch } from './batch/run-batch';
import type { Surroundings } from './surroundings';

/** Name of the folder for the copies, inside the folder of the reports. */
const OUT = '批量结果';

/** Answers what concerns a batch: one at a time, whichever window asks, going on while no window looks. */
export function batchHandlers({
  work,
  templatesDir,
  version,
  now,
  allowed,
  log,
}: Surroundings): Pick<Api, 'surveyBatch' | 'startBatch' | 'batchState' | 'cancelBatch'> {
  let state: BatchState | null = null;
  let cancelled = false;

  const run = async (order: BatchOrder): Promise<void> => {
    const mine: BatchState = { order, done: 0, total: 0, failed: 0, at: '', outcome: null, problem: null };
    state = mine;
    cancelled = false;
    try {
      mine.outcome = await runBatch(order, {
        threads: [work],
        templatesDir,
        version,
        now,
        onBegin: ({ done, total, source }) => Object.assign(mine, { done, total, at: source }),
        onProgress({ done, total, failed }) {
          Object.assign(mine, { done, total, at: '' });
          if (failed) mine.failed += 1;
        },
        isCancelled: () => cancelled,
      });
    } catch (error) {
      mine.problem = problemOf(error, mine, cancelled);
      if (mine.problem.code === 'internal') log(`batch: ${error instanceof Error ? error.stack : String(error)}`);
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
      // The file at work is begun anew when the batch goes on; its copy is written whole or not at all.
      work.cancel(['batchOne', 'listSources']);
    },
  };
}

/** Whatever was under way when a person stopped it, they hear how far it came. */
function problemOf(
  error: unknown,
  { done, total }: BatchState,
  cancelled: boolean,
): NonNullable<BatchState['problem']> {
  if (error instanceof AppError && error.code !== 'cancelled') return { code: error.code, details: error.details };
  if (cancelled) return { code: 'batch-stopped', details: { done, total } };
  return { code: 'internal', details: {} };
}
