import { workBeside, workHere, type LongWork } from '../worker-host';

/** More threads than this gain little and take much memory. */
const MOST = 4;

/**
 * In MB. What a report leaves behind is swept early: with the room that V8 gives a thread by itself, it holds on to ten
 * times what one report needs, and to more the longer the batch.
 */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** Threads of its own for one batch, on so many cores; to be stopped when it ends. Without a script, the thread of whoever asks. */
export function batchThreads(
  script: string | undefined,
  cores: number,
  log: (problem: string) => void,
): [LongWork, ...LongWork[]] {
  if (script === undefined) return [workHere()];
  const thread = () => workBeside(script, log, MEMORY);
  return [thread(), ...Array.from({ length: Math.max(1, Math.min(MOST, cores)) - 1 }, thread)];
}
