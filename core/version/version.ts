/**
 * Why a version was kept: by itself at the end of a session, by a person, by a step to another stage, because a copy
 * left the report, or before another copy was merged into it.
 */
export type VersionKind = 'auto' | 'named' | 'stage' | 'sent' | 'merge';

/** One state of a report that can be looked at again. */
export interface Version {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Name of the person; empty when unknown. */
  author: string;
  kind: VersionKind;
  /** Empty for versions that nobody named. */
  name: string;
  note: string;
  /** SHA-256 of `canonicalText`, in hex: the same for two versions of the same text, whatever their comments. */
  hash: string;
  /** Characters of the text, as 字数 counts them. */
  chars: number;
  details: VersionDetails;
}

/** What belongs to one kind of version alone. */
export interface VersionDetails {
  /** `sent`: name of the variant, and of the file that was written, without folder. */
  variant?: string;
  file?: string;
  /** `stage`: id of the stage the text went to, and its name then. */
  stage?: string;
  stageName?: string;
}

/** A version about to be kept. */
export interface NewVersion {
  /** Minted when absent. */
  id?: string;
  at: string;
  author: string;
  kind: VersionKind;
  name?: string;
  note?: string;
  details?: VersionDetails;
}
