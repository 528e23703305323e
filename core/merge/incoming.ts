import type { Block } from '../report/block';
import type { Comment } from '../report/comment';
import type { Change } from '../suggest/change';

/**
 * What another hand did to a copy: a new thread, a reply, a thread closed or opened again, words changed, a suggestion of
 * ours accepted or rejected, a paragraph put in, deleted or moved, a heading made of a paragraph or of another level.
 */
export type IncomingKind =
  | 'thread'
  | 'reply'
  | 'resolved'
  | 'reopened'
  | 'words'
  | 'settled'
  | 'new-block'
  | 'deleted-block'
  | 'moved'
  | 'format';

/** One thing that came back with a copy and may be taken in. */
export interface Incoming {
  /** The same whenever this copy is read again, whatever became of our own text meanwhile. */
  id: string;
  kind: IncomingKind;
  author: string;
  /** ISO 8601; empty when unknown. */
  at: string;
  /** Recorded by Word as a change; false for what was changed without a record, and for comments. */
  tracked: boolean;
  /** The block of our text it is about, or the nearest; empty when there is none. */
  block: string;
  /** Its place in the plain text of that block, for showing it. */
  start: number;
  end: number;
  /** A few words of our text before and after. */
  before: string;
  after: string;
  /** The words as they were sent, and as they are to be; for comments `old` is what they are about. */
  old: string;
  now: string;
  /** What a comment or reply says, or what else there is to say. */
  text: string;
  /** Set where both sides changed the same words: how ours read now; empty when we deleted them. */
  mine?: string;
  /** Whose suggestion ours are; absent for words of our own text. */
  mineBy?: string;
  /** True for a comment whose words are not in our text. */
  lost?: true;
}

/** What to do with one of them: for conflicts, whose words stay; `note` keeps ours and puts theirs in a comment. */
export type Choice = 'take' | 'mine' | 'theirs' | 'both' | 'note';

/** A text with its comments, as far as merging looks at it. */
export interface Copy {
  blocks: readonly Block[];
  comments: readonly Comment[];
}

export interface Returned {
  /** As it was sent: blocks as they read back from that copy, under our ids. */
  base: Copy;
  /** As it came back, under the same ids. */
  theirs: Copy;
  /** Who stands for changes without a record, and when. */
  plain: Pick<Change, 'author' | 'at'>;
  /** Whether ids of suggestions and new blocks are lasting ones: those of a report file are, those of Word are not. */
  lasting: boolean;
}
