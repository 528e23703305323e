export const TRACE_KINDS = ['recent', 'backups', 'logs'] as const;

/** What this machine remembers of reports beside the reports: the list of recent ones, copies, logs. */
export type TraceKind = (typeof TRACE_KINDS)[number];

/** How much there is of each. */
export interface Traces {
  recent: number;
  backups: { count: number; bytes: number };
  /** In bytes. */
  logs: number;
}
