import type { Block } from '../report/block';
import type { ChangeCount } from '../stage/stage-step';
import type { Version } from './version';

/** What differs between two versions: the newer text with the differences as suggestions, and how much it is. */
export interface Redline {
  blocks: Block[];
  changes: ChangeCount;
}

/** The versions of a report, newest first, and what its text is now. */
export interface VersionListing {
  versions: Version[];
  /** `Version.hash` of the report as it is in the file. */
  hash: string;
}
