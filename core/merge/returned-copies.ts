import type { Dropped } from '../intake/recognised';
import type { Block } from '../report/block';
import type { Comment } from '../report/comment';
import type { Choice, Incoming } from './incoming';

/** A copy that came back: a file, or one dropped on a window that is not told where it lies (bytes in base 64). */
export type ReturnedSource = { path: string } | { name: string; bytes: string };

/** One returned copy, read and set against the open report. */
export interface ReturnedCopy {
  /** Name of the file. */
  name: string;
  /** When the version that was sent was kept (ISO 8601); null where the file does not say which it is. */
  sentAt: string | null;
  entries: Incoming[];
  /** What the file holds beside the report and could not be set against anything. */
  dropped: Dropped[];
}

/** Which entries to take in, by their ids, for each copy in turn. */
export interface TakeOrder {
  sources: ReturnedSource[];
  choices: Record<string, Choice>[];
}

/** The report with what was taken in; nothing is written yet. */
export interface TakenCopies {
  blocks: Block[];
  comments: Comment[];
  /** What was taken in of each copy. */
  taken: Incoming[][];
  /** Ids of new threads whose words the text does not have. */
  lost: string[];
}
