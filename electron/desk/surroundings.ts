import type { OpenedReport, ShellInfo } from '../../core/api';
import type { Pack, Template } from '../../core/template/template';
import type { Backups } from '../store/backups';
import type { MachineFile } from '../store/machine-file';
import type { ReportFile } from '../store/report-file';
import type { BackupKeeper } from './backup-keeper';
import type { Sessions } from './sessions';
import type { LongWork } from './worker-host';

/** What the desk hands to those who answer the Api; each takes from it what it needs. */
export interface Surroundings {
  shell: ShellInfo['shell'];
  /** Of the program. */
  version: string;
  /** Folder with the product's data: outlines, packs, profiles, lexicon. */
  templatesDir: string;
  templates: ReadonlyMap<string, Template>;
  packs: ReadonlyMap<string, Pack>;
  /** The user's data folder of this app. */
  dataDir: string;
  machine: MachineFile;
  sessions: Sessions;
  backups: Backups;
  keeper: BackupKeeper;
  work: LongWork;
  /** Script for more threads like that of `work`. */
  worker?: string;
  /** Milliseconds since 1970. */
  now: () => number;
  log: (problem: string) => void;
  /** The whole path. Refuses those outside of the folders that may be read and written. */
  allowed: (path: string) => string;
  /** Has a window enter a report that was just made. */
  enter: (file: ReportFile) => OpenedReport;
}
