import type { Match } from '../../core/find/find-in-blocks';
import type { FindOptions } from '../../core/find/find-text';

/** What is looked for, and what was found. */
export interface FindState {
  /** The bar: not shown, with the line to find, or with the line to replace too. */
  bar: 'closed' | 'find' | 'replace';
  words: string;
  replacement: string;
  options: FindOptions;
  matches: readonly Match[];
  /** Index of the match that one is at; −1 before the first search and without any. */
  current: number;
  /** The search went past the end (or the beginning) of the report. */
  wrapped: boolean;
}

export const NOTHING_SOUGHT: FindState = {
  bar: 'closed',
  words: '',
  replacement: '',
  options: { width: false, case: false, word: false },
  matches: [],
  current: -1,
  wrapped: false,
};
