import type { ParagraphChild } from 'docx';
import type { LayoutProfile } from '../../../core/layout/profile';
import type { Block } from '../../../core/report/block';
import type { PrintedElements } from '../../../core/variant/make-copy';
import type { Anchors } from './comment-threads';
import type { PrintedPicture } from './printed-picture';
import type { Revisions } from './revisions';

/** What every element writer is handed besides its block. */
export interface Context {
  profile: LayoutProfile;
  /** What prints around the text. */
  printed: PrintedElements;
  anchors: Anchors;
  /** What is suggested, in copies that carry it. */
  revisions: Revisions;
  /** Pictures, by the block that is their caption. */
  pictures?: ReadonlyMap<string, PrintedPicture>;
  /** Puts the bookmark that finds a block again before what stands for the block. */
  marked: (block: Block, children: ParagraphChild[]) => ParagraphChild[];
}
