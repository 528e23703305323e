import type { Backup } from './backup/backup';
import type { Recovery } from './backup/recovery';
import type { BatchOrder, BatchState, BatchSurvey } from './batch/batch-state';
import type { CommandName } from './command-names';
import type { ItemMark, Item } from './checklist/item';
import type { ItemChoice, OfficeChecklist, OwnItem } from './checklist/office';
import type { PackChanges } from './checklist/pack-changes';
import type { ReturnedCopy, ReturnedSource, TakenCopies, TakeOrder } from './merge/returned-copies';
import type { Block } from './report/block';
import type { Comment } from './report/comment';
import type { Dropped } from './intake/recognised';
import type { Deadline, DeadlineRule } from './deadlines/deadline';
import type { LayoutProfile } from './layout/profile';
import type { Material, MaterialHead } from './material/material';
import type { Holder } from './lock/holder';
import type { Lexicon } from './proof/lexicon';
import type { Manual } from './manual/manual';
import type { Note, NoteKind, OfficeChoice } from './report/notes';
import type { Report } from './report/report';
import type { Identity } from './review/identity';
import type { SignedText } from './stage/signed-text';
import type { Stage } from './stage/stage';
import type { StageOrder } from './stage/stage-order';
import type { OpenCounts, StageStep } from './stage/stage-step';
import type { Pack, Template } from './template/template';
import type { OwnProfile } from './profile/own-profile';
import type { AnchoredComment } from './review/anchored-comments';
import type { TraceKind, Traces } from './privacy/traces';
import type { ClauseResult } from './variant/clause-result';
import type { DocumentElements } from './variant/elements';
import type { Omitted } from './variant/internal';
import type { PaperKind } from './variant/paper-kinds';
import type { Preview } from './variant/preview';
import type { VariantForm } from './variant/variant-form';
import type { Redline, VersionListing } from './version/redline-view';
import type { Version } from './version/version';
import type { ErrorCode, ErrorDetails } from './errors';

/** Everything the window may ask of the desk process. One method, one line. */
export interface Api {
  shellInfo(): ShellInfo;
  listTemplates(): Template[];
  /** 使用手册 with its pictures. */
  manual(): Manual;
  /** Writes it as .docx. */
  exportManual(path: string): Promise<{ path: string }>;
  /** Wording rules for the checks that run in the window. */
  lexicon(): Lexicon;
  /** The layout (版式) that pages are shown and exported in. */
  layoutProfile(): LayoutProfile;
  recentFiles(): RecentFile[];
  forgetRecentFile(path: string): void;
  /** The in-app file dialog: folders and matching files. null asks for the documents folder. */
  listFolder(path: string | null, extensions: string[]): FolderListing;
  /** The system's own dialog; null when cancelled. Throws `not-here` outside Electron. */
  chooseFile(choice: FileChoice): Promise<string | null>;
  /**
   * Where a file of this name would be saved by default: a free name in the folder of the report of session `beside`,
   * where one may write there; else in the documents folder.
   */
  suggestPath(name: string, extension: string, beside?: string): string;
  createReport(order: NewReportOrder): OpenedReport;
  /** Where somebody else has it open, it is read-only and `holder` says who. */
  openReport(path: string): OpenedReport;
  /** Opens a report to be read only, beside whoever writes it. */
  openToRead(path: string): OpenedReport;
  /** Opens one that somebody else has open all the same; there it cannot be saved any more. */
  openTakingOver(path: string): OpenedReport;
  /** Who else has a report open; null when it is free. */
  holderOf(path: string): Holder | null;
  /** Recognises a .docx, .txt or .md without writing anything. */
  previewImport(path: string): Promise<ImportPreview>;
  /** The same for pasted text. */
  previewText(text: string): Promise<ImportPreview>;
  /** The same for a file that was dropped on the window: its name, and its bytes in base 64. */
  previewBytes(name: string, bytes: string): Promise<ImportPreview>;
  /** Stops recognising what a window waits for; it hears `cancelled`, and nothing was written. */
  cancelPreview(): void;
  /** Opens a copy of the finished sample report, made anew in the documents folder. */
  openSample(): OpenedReport;
  /** Writes a previewed report to a new file and opens it. */
  acceptImport(order: ImportOrder): Promise<OpenedReport>;
  /** Takes the window's edits into the file in one transaction; returns when they are durable. */
  saveChange(session: string, change: ReportChange): Saved;
  saveItemMark(session: string, mark: ItemMark): void;
  removeItemMark(session: string, item: string): void;
  /** The product's checklist items. */
  itemPacks(): Pack[];
  /** The office's own items and what it decided about the product's, on this machine. */
  officeChecklist(): OfficeChecklist;
  saveOfficeChecklist(checklist: OfficeChecklist): void;
  /** Reads a .json or .xlsx of items without taking it over. */
  readItemsFile(path: string): ItemsFile;
  /** Writes the office's checklist as .json, or its own items as .xlsx. */
  writeItemsFile(path: string): void;
  /** The items an open report is checked by, brought up to what the office decided. */
  reportItems(session: string): Item[];
  /** Sets an open report on paper in memory and judges it by GB/T 9704—2012, clause by clause. */
  formatClauses(session: string): Promise<ClauseResult[]>;
  /** How the product's items differ from those of an open report; null where there is nothing newer. */
  packChanges(session: string): PackChanges | null;
  /** Checks the report by the product's present items from now on. */
  updatePacks(session: string): Item[];
  /** Keeps what a person noted beside the text; one of its kind and id. */
  saveNote(session: string, note: Note): void;
  removeNote(session: string, kind: NoteKind, id: string): void;
  /** Reads last year's report where the notes say it lies, without changing it; null when none was chosen. */
  readLastYear(session: string): Promise<LastYear | null>;
  /** What departments contributed, without texts; what was removed is among it. */
  listMaterials(session: string): MaterialHead[];
  readMaterial(session: string, id: string): Material;
  /** Reads a .docx, .txt or .md into the report's file, beside its text. The same file again is not kept twice. */
  addMaterial(session: string, source: ReturnedSource): Promise<MaterialHead>;
  changeMaterial(session: string, id: string, change: { unit: string; receivedAt: string }): MaterialHead;
  /** Takes the text of a material out; words in the report still tell that they are from it. */
  removeMaterial(session: string, id: string): void;
  /** The units that delivered, or were to, for last year's report, or the newest other one of this unit; may be empty. */
  earlierUnits(session: string): string[];
  /** What the office decided for all its reports, on this machine. */
  officeChoices(): OfficeChoice[];
  saveOfficeChoice(choice: OfficeChoice): void;
  removeOfficeChoice(kind: OfficeChoice['kind'], id: string): void;
  deadlineRules(): DeadlineRule[];
  /** What is late or near in the recent reports whose year is being written. */
  nearDeadlines(): NearDeadline[];
  /** A second copy of the file elsewhere (另存为); the session moves to it. */
  saveAs(session: string, path: string): OpenedReport;
  /** The kinds of copies there are. */
  listVariants(): VariantForm[];
  /** The standard's layout and those of the office. */
  listProfiles(): ProfileChoices;
  saveProfile(profile: OwnProfile): void;
  removeProfile(id: string): void;
  /** Takes 公文要素 into the file. */
  saveElements(session: string, elements: DocumentElements): void;
  /** What the gate before an export must know and the window does not. */
  exportSurvey(session: string, profile: string): Promise<ExportSurvey>;
  /** The sheets of a copy as they will print; nothing is written. */
  previewCopy(session: string, order: { variant: string; profile: string }): Promise<Preview>;
  exportReport(session: string, order: ExportOrder): Promise<Exported>;
  /** Judges any .docx by GB/T 9704—2012, clause by clause. */
  verifyFile(path: string): Promise<ClauseResult[]>;
  /** Puts self-check, process record and manifest beside copies that were just written into a folder. */
  finishPackage(session: string, order: PackageOrder): Promise<PackageWritten>;
  /** Writes one paper about an open report: sheet for review, table of remarks, findings or figures. */
  writePaper(session: string, order: PaperOrder): Promise<{ path: string }>;
  /** Who works on this machine; null until someone said so. */
  identity(): Identity | null;
  saveIdentity(identity: Identity): void;
  listVersions(session: string): VersionListing;
  readVersion(session: string, id: string): Report;
  /** What differs between two versions; null is the report as it is in the file. */
  compareVersions(session: string, from: string | null, to: string | null): Promise<Redline>;
  /** Keeps the report as it is now; without a name as an automatic version. */
  keepVersion(session: string, name: string, note: string): Version;
  renameVersion(session: string, id: string, name: string, note: string): void;
  removeVersion(session: string, id: string): void;
  /** Reads copies that came back and tells what they bring that the open report does not have; changes nothing. */
  readReturned(session: string, sources: ReturnedSource[]): Promise<ReturnedCopy[]>;
  /** The report with chosen entries taken in, for the window to put in place of its text; a version is kept before. */
  takeReturned(session: string, order: TakeOrder): Promise<TakenCopies>;
  /** The difference between two versions as .docx with tracked changes. */
  exportRedline(session: string, from: string | null, to: string | null, path: string): Promise<{ path: string }>;
  /** How many reports a folder and those below it hold. Throws empty-folder. */
  surveyBatch(folder: string): Promise<BatchSurvey>;
  /** Begins to check and export them, or goes on where an earlier batch stopped; only one at a time. */
  startBatch(order: BatchOrder): void;
  /** The batch under way or the last one; null when there was none. */
  batchState(): BatchState | null;
  /** Stops it; what is done stays. */
  cancelBatch(): void;
  /** The product's stages; what the office made of them is among its choices. */
  listStages(): Stage[];
  /** The report's way so far, oldest step first. */
  stageSteps(session: string): StageStep[];
  /** What would be carried over as open into the next stage. */
  stageOpen(session: string): Promise<OpenCounts>;
  /** Freezes a version and goes to a stage; the sign-off locks the text. */
  takeStage(session: string, order: StageOrder): Promise<StageStep[]>;
  /** Unlocks a signed text for a re-review; `note` is the reason. */
  reopenText(session: string, order: StageOrder): Promise<StageStep[]>;
  /** Checks what was left, keeps it as a version and as a copy, and lets go of the file. */
  closeReport(session: string): void | Promise<void>;
  /** The copies kept of the report at a path, newest first, also where nothing readable lies there any more. */
  listBackups(path: string): BackupList;
  /** Opens a copy as a new file; nothing that is there is written over. */
  restoreBackup(order: RestoreOrder): OpenedReport;
  /** Reads what can be read of a damaged report into a new file and opens that; the damaged one is only read. */
  recoverReport(order: RecoverOrder): Promise<RecoveredReport>;
  /** Writes a copy of an open report that only its password opens, as a file of the age format. */
  sealCopy(session: string, order: { path: string; password: string }): Promise<void>;
  /** Opens such a copy into a new file, which has no password. */
  openSealed(order: { path: string; password: string; to: string }): Promise<OpenedReport>;
  /** Shows an exported file in the system's file manager or opens it. Throws `not-here` outside Electron. */
  revealFile(path: string): void;
  /** What this machine remembers of reports beside the reports themselves. */
  traces(): Traces;
  clearTraces(kinds: TraceKind[]): void;
  /** Writes the log, which holds no text of reports, to a .txt that a person can send. */
  exportLog(path: string): void;
  /** Lets the window's unexpected errors reach the log; no text of reports. */
  logProblem(problem: string): void;
}

/** Announcements from the desk process to the window. */
export interface Events {
  /** A .shufa was opened from the file manager or a second start. */
  openFile: { path: string };
  /** A menu command, such as save or export. */
  command: { name: CommandName };
  /** The window is about to close: save what is pending, then call back. */
  flush: { token: string };
}

export interface ShellInfo {
  shell: 'electron' | 'browser';
  version: string;
  platform: string;
  documents: string;
  /** This year by the machine's clock. */
  thisYear: number;
  /** The year that a report begun today is on. */
  reportYear: number;
}

export interface RecentFile {
  path: string;
  title: string;
  unit: string;
  year: number;
  /** ISO 8601. */
  openedAt: string;
  /** False when the file is gone or its drive is not there. */
  exists: boolean;
}

export interface FolderListing {
  path: string;
  /** null at the top of what may be seen. */
  parent: string | null;
  /** Documents folder and removable drives. */
  places: { name: string; path: string }[];
  entries: { name: string; path: string; folder: boolean; size: number; modifiedAt: string }[];
}

export interface FileChoice {
  purpose:
    | 'open'
    | 'backups'
    | 'import'
    | 'last-year'
    | 'save-report'
    | 'export-docx'
    | 'export-folder'
    | 'verify'
    | 'returned'
    | 'import-items'
    | 'export-items'
    | 'export-log'
    | 'seal'
    | 'batch-folder';
  /** Proposed file for the save dialogs. */
  suggested?: string;
}

export interface NewReportOrder {
  template: string;
  unit: string;
  year: number;
  path: string;
}

export interface ImportPreview {
  report: Report;
  dropped: Dropped[];
  /** Name of the source file, or 粘贴的文字. */
  source: string;
}

export interface ImportOrder {
  report: Report;
  template: string;
  unit: string;
  year: number;
  path: string;
}

export interface OpenedReport {
  session: string;
  path: string;
  report: Report;
  template: Template;
  items: Item[];
  marks: ItemMark[];
  notes: Note[];
  readOnly: boolean;
  /** Who has it open, where that is why it is read-only. */
  holder: Holder | null;
  /** The report's way from stage to stage, oldest step first. */
  steps: StageStep[];
  /** SHA-256 of what counts as the text, for telling whether a signed text is still what was signed. */
  hash: string;
}

/** Last year's report beside this one. */
export interface LastYear {
  path: string;
  report: Report;
}

/** A deadline of a recent report that is late or near. */
export interface NearDeadline {
  path: string;
  unit: string;
  year: number;
  deadline: Deadline;
}

/** What a file of checklist items holds. */
export interface ItemsFile {
  /** Those that are right. */
  items: OwnItem[];
  choices: ItemChoice[];
  /** One sentence for each cell that is wrong: “第3行：级别应为 必备、规范、建议”. */
  errors: string[];
  /** Rows that hold an error. */
  badRows: number;
}

/** An edit as the window knows it: changed or new blocks, and the whole order when it changed. */
export interface ReportChange {
  blocks: Block[];
  /** Ids of all blocks in order; absent when no block was added, removed or moved. */
  order?: string[];
  comments?: Comment[];
  unit?: string;
  year?: number;
}

export interface Saved {
  /** ISO 8601, after commit. */
  savedAt: string;
}

/** The variants every script may count on; templates/variants has more. */
export const VARIANTS = ['clean', 'review', 'public'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface ExportOrder {
  path: string;
  /** Id of a VariantForm. */
  variant: string;
  /** Its folder may be a new one, which is made with it; otherwise it must be there. */
  newFolder?: boolean;
  /** Layout profile id; gbt9704 when absent. */
  profile?: string;
  /** What stood open at the gate, one sentence each, and why it is written all the same. */
  open?: string[];
  reason?: string;
}

export interface Exported {
  path: string;
  /** Fonts the standard asks for that this machine lacks, with what stands in. */
  missingFonts: { font: string; substitute: string }[];
  /** The written file, read back and judged. */
  clauses: ClauseResult[];
  /** What was left out because it is not to be published. */
  omitted: Omitted[];
  /** Whether its text is the one that was signed; null where nobody signed. */
  signed: SignedText | null;
}

export interface ProfileChoices {
  standard: LayoutProfile;
  own: OwnProfile[];
}

export interface ExportSurvey {
  comments: AnchoredComment[];
  missingFonts: { font: string; substitute: string }[];
}

export interface PackageOrder {
  folder: string;
  /** The copies in it, by file name, with the name of their variant. */
  files: { file: string; variant: string }[];
  /** All of it as one .zip beside where the folder was. */
  zip?: boolean;
}

export interface PaperOrder {
  path: string;
  /** As of an ExportOrder. */
  newFolder?: boolean;
  kind: PaperKind;
}

export interface PackageWritten {
  folder: string;
  files: string[];
  /** Where the .zip lies, when one was asked for; the folder is gone then. */
  zip?: string;
}

export interface BackupList {
  backups: Backup[];
  /** Why the last copy of an open report could not be made; null when it was. */
  failure: ErrorInfo | null;
}

export interface RestoreOrder {
  /** Id of a Backup. */
  backup: string;
  /** The new file. */
  path: string;
}

export interface RecoverOrder {
  path: string;
  /** The new file. */
  to: string;
}

export interface RecoveredReport {
  recovery: Recovery;
  opened: OpenedReport;
}

/** What the window sees: the same methods, asynchronous. */
export type Client<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;
};

export type Reply<T> = { ok: true; value: T } | { ok: false; error: ErrorInfo };

/** How the methods cross a process boundary: errors as values, since classes do not survive it. */
export type Wire<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Reply<Awaited<R>>> : never;
};

export interface ErrorInfo {
  code: ErrorCode;
  details: ErrorDetails;
}
