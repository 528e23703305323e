import type { ParagraphChild } from 'docx';
import type { LayoutProfile } from '../../../core/layout/profile';
import type { Block } from '../../../core/report/block';
import type { PrintedElements } from '../../../core/variant/make-copy';
import type { Anchors } from './comment-threads';

/** What every element writer is handed besides its block. */
export interface Context {
  profile: LayoutProfile;
  /** What prints around the text. */
  printed: PrintedElements;
  anchors: Anchors;
  /** Derived numbers of the headings that print. */
  numbers: ReadonlyMap<string, string>;
  /** Puts the bookmark that finds a block again before what stands for the block. */
  marked: (block: Block, children: ParagraphChild[]) => ParagraphChild[];
}
