import type { ErrorCode, ErrorDetails } from '../errors';
import type { BatchOutcome } from './batch';

/** Check and export every report of a folder. */
export interface BatchOrder {
  folder: string;
  /** Where the copies and the comparison go. */
  out: string;
  /** Id of a VariantForm. */
  variant: string;
}

/** What a folder holds for a batch. */
export interface BatchSurvey {
  reports: number;
  /** Where its copies would go if nothing else is chosen. */
  out: string;
}

/** How far the batch of the desk process has come: at work, ended, or stopped by `problem`. */
export interface BatchState {
  order: BatchOrder;
  done: number;
  total: number;
  failed: number;
  /** The file taken up last, relative to the folder; empty before the first and after the last. */
  at: string;
  outcome: BatchOutcome | null;
  problem: { code: ErrorCode; details: ErrorDetails } | null;
}

export function isAtWork({ outcome, problem }: BatchState): boolean {
  return outcome === null && problem === null;
}
