export const BACKUP_REASONS = ['opened', 'working', 'closed', 'migration', 'restore'] as const;

/**
 * Why a copy was kept: the report was opened in a state that had none, was worked on for a while, was closed, was
 * about to be brought to a newer format, or was about to be left for an older copy.
 */
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A copy of a report that the program keeps beside the user's data. */
export interface Backup {
  /** Folder and name below the folder of backups. */
  id: string;
  /** ISO 8601. */
  at: string;
  reason: BackupReason;
  title: string;
  /** Characters as 字数 counts them; null when it was not looked. */
  chars: number | null;
  /** Name of the stage the text was in; empty when unknown. */
  stage: string;
  /** Where the report lay then. */
  file: string;
  bytes: number;
}
