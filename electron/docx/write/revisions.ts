import type { IParagraphOptions } from 'docx';
import type { Block } from '../../../core/report/block';
import type { Change } from '../../../core/suggest/change';
import { movePlan, NO_MOVES, type MovePlan } from './move-plan';
import { authorName, wallClock } from './said-by';

/** Id, author and time of one mark; the library does not give its own name for it away. */
export type MarkAttributes = NonNullable<NonNullable<IParagraphOptions['run']>['insertion']>;

/** The tracked changes of one file. */
export interface Revisions {
  /** Who suggested a change and when, under an id that no other mark of the file has. */
  attributes(change: Change): MarkAttributes;
  moves: MovePlan;
  /** Ids of the ranges of moves that were begun, by what tells the two ends of a move apart. */
  begun: Map<string, number>;
}

/** The tracked changes of the blocks as they will be written; ids count on from `firstId`. */
export function trackRevisions(blocks: readonly Block[], suggested: boolean, firstId: number): Revisions {
  let id = firstId;
  return {
    attributes(change) {
      const date = wallClock(change.at);
      // The library has the date as a must; Word does without one that nobody knows.
      return { id: id++, author: authorName(change.author), ...(date && { date }) } as MarkAttributes;
    },
    moves: suggested ? movePlan(blocks) : NO_MOVES,
    begun: new Map(),
  };
}
