/** One copy that left the report, as its file remembers it. */
export interface ExportRecord {
  /** ISO 8601. */
  at: string;
  /** Name of the variant, as it was called then. */
  variant: string;
  profile: string;
  /** Name of the file, without folder. */
  file: string;
  sha256: string;
  /** What stood open, one sentence each. */
  open: string[];
  /** Why it was written all the same; empty when nothing stood open. */
  reason: string;
}
