import type { RangeRef } from 'slate';
import type { Comment } from '../../core/report/comment';
import type { Part } from '../../core/report/part';
import { createStore, type Store } from '../ui/store';

/** What a comment speaks of beside its words: an item of the checklist, a class of findings. */
export type Mention = Pick<Comment, 'item' | 'finding'>;

/** A comment that is being written and is not in the report yet. */
export interface Draft {
  /** Follows the words as the text changes. */
  range: RangeRef;
  block: string;
  offset: number;
  quote: string;
  /** What is written so far: nothing of it is lost when the report is closed. */
  text: string;
  mention: Mention;
}

/** Which threads are shown, in the margin and in the list. */
export interface CommentFilter {
  state: 'open' | 'resolved' | 'all';
  author: string | null;
  stage: string | null;
  part: Part | null;
}

export const NO_FILTER: CommentFilter = { state: 'open', author: null, stage: null, part: null };

/** What the window knows of reviewing one open report, beside the threads themselves. */
export interface Review {
  draft: Store<Draft | null>;
  filter: Store<CommentFilter>;
  /** What was typed as an answer and not sent yet, by thread: it outlives the card. */
  answers: Map<string, string>;
  /** Whether the margin has room for cards; else the list in the side pane stands for it. */
  hasRoom: Store<boolean>;
  /** Set anew each time the list is to be shown. */
  listAsked: Store<object | null>;
}

export function createReview(): Review {
  return {
    draft: createStore<Draft | null>(null),
    filter: createStore<CommentFilter>(NO_FILTER),
    answers: new Map(),
    hasRoom: createStore(false),
    listAsked: createStore<object | null>(null),
  };
}
