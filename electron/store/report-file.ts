import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { ReportChange } from '../../core/api';
import { AppError } from '../../core/errors';
import type { Item, ItemMark, ItemResult } from '../../core/checklist/item';
import type { OfficeChecklist } from '../../core/checklist/office';
import type { Block } from '../../core/report/block';
import { parseBlock, parseComment, parseReport } from '../../core/report/parse';
import type { Note, NoteKind } from '../../core/report/notes';
import type { Material, MaterialHead, NewMaterial } from '../../core/material/material';
import type { Report } from '../../core/report/report';
import { onlySuggests } from '../../core/suggest/only-suggests';
import type { DocumentElements } from '../../core/variant/elements';
import type { ExportRecord } from '../../core/variant/export-record';
import type { SignLock, StageStep } from '../../core/stage/stage-step';
import type { NewVersion, Version } from '../../core/version/version';
import { blockStore } from './blocks';
import { changedStretch } from './changed-stretch';
import { checklistStore, type KeptResult, type SeededItem } from './checklist';
import { contentHash } from './content-hash';
import { copyDatabase } from './copy-database';
import { exportStore } from './exports';
import { materialStore } from './materials';
import { noteStore } from './notes';
import { openDatabase } from './open-database';
import { reportState } from './report-state';
import { guardStore } from './sqlite-error';
import { stageStepStore } from './stage-steps';
import { versionStore, type KeptVersion } from './versions';

/** A .shufa that is open. Every method that writes is one transaction, durable when it returns. */
export interface ReportFile {
  readonly path: string;
  readonly readOnly: boolean;
  /** Of the report in it. */
  readonly id: string;
  /** True when another file has the name now: the same one brought back, or a stranger. */
  isReplaced(): boolean;
  read(): Report;
  /**
   * Throws text-locked where it would change what counts as the text of a report that was signed, and only-suggestions
   * where `reviewer`, by name, would change the text itself.
   */
  save(change: ReportChange, now: number, reviewer?: string): void;
  items(): Item[];
  /** Adds items the file does not have yet and brings the others to the pack's wording. */
  seedItems(items: readonly SeededItem[]): void;
  /** The product's items as the file holds them, whatever the office decided about them. */
  packItems(): SeededItem[];
  /** Puts these in their place; items that are not among them leave with their results. Marks stay. */
  replacePackItems(items: readonly SeededItem[]): void;
  /** Takes over the office's own items and choices; writes nothing where they are there already. */
  setOffice(office: OfficeChecklist): void;
  marks(): ItemMark[];
  setMark(mark: ItemMark): void;
  removeMark(item: string): void;
  saveResults(results: readonly ItemResult[], now: number): void;
  results(): KeptResult[];
  notes(): Note[];
  setNote(note: Note): void;
  removeNote(kind: NoteKind, id: string): void;
  /** What departments contributed, in the order it came; what was removed is among it. */
  materials(): MaterialHead[];
  /** Throws no-material. */
  readMaterial(id: string): Material;
  /** The same text under the same name is not kept twice. */
  addMaterial(id: string, material: NewMaterial): MaterialHead;
  /** Takes one over from another copy of the report, with its id. */
  takeMaterial(material: Material | MaterialHead): void;
  changeMaterial(id: string, change: { unit: string; receivedAt: string }): MaterialHead;
  removeMaterial(id: string): void;
  /** 公文要素, in place of what the file has. */
  setElements(elements: DocumentElements, now: number): void;
  exports(): ExportRecord[];
  addExport(record: ExportRecord): void;
  /** Earlier states of the report, newest first. */
  versions(): Version[];
  /** The same, with what each costs. */
  keptVersions(): KeptVersion[];
  /** The report as it was then. Throws no-version, broken-version. */
  readVersion(id: string): Report;
  /**
   * Keeps the report as it is now, or `report` in its place. An automatic version of what the newest holds already is
   * not kept twice: the newest is returned.
   */
  addVersion(order: NewVersion, report?: Report): Version;
  renameVersion(id: string, name: string, note: string): void;
  removeVersions(ids: readonly string[]): void;
  /** The report's way from stage to stage, oldest step first. */
  steps(): StageStep[];
  /** Who signed and thereby locked the text; null while it may be changed. */
  lock(): SignLock | null;
  /** Freezes the report as a version and keeps the step that `make` makes of it, both or neither. */
  takeStep(order: NewVersion, make: (version: Version) => StageStep): StageStep;
  /** Several of the above that write, all of them or none. */
  together(work: () => void): void;
  /** A whole copy at `target`, replacing what is there only once it is complete. */
  copyTo(target: string): void;
  /** The same into a new file, page by page between other work; what is saved meanwhile is in it. */
  backupTo(target: string): Promise<void>;
  /** The whole file as bytes, as of its last save. */
  bytes(): Uint8Array;
  /** How often people changed something since the file was opened. */
  touched(): number;
  /** The same value as long as nobody changed anything. */
  state(): string;
  close(): void;
}

export interface OpenOptions {
  /** The file stays as it is, whatever its version. */
  readOnly?: boolean;
  /** Called before a file of an older format is changed; what it throws keeps the file as it is. */
  beforeMigration?: (report: string, path: string, copyTo: (target: string) => void) => void;
}

export function openReportFile(path: string, { readOnly: asReadOnly, beforeMigration }: OpenOptions = {}): ReportFile {
  return guardStore(path, () => {
    const keepOld = (db: Database) =>
      beforeMigration?.(idIn(db), path, (target) => guardStore(target, () => copyDatabase(db, target)));
    const { db, readOnly } = openDatabase(path, asReadOnly, keepOld);
    return reportFile(db, path, readOnly);
  });
}

/** Exported for createReportFile, which fills a new database before it gets its name. */
export function reportFile(db: Database, path: string, readOnly: boolean): ReportFile {
  const blocks = blockStore(db, 'blocks', path);
  const comments = blockStore(db, 'comments', path);
  const checklist = checklistStore(db);
  const exports = exportStore(db);
  const notes = noteStore<Note>(db, 'notes');
  const materials = materialStore(db);
  const versions = versionStore(db);
  const steps = stageStepStore(db);
  const body = db.prepare<[], string>('SELECT body FROM report').pluck();
  const updateBody = db.prepare<[string, number]>('UPDATE report SET body = ?, updated_at = ?');

  let touched = 0;
  const write = <A extends unknown[], R>(work: (...args: A) => R) => {
    const transaction = db.transaction(work);
    return (...args: A): R => {
      if (readOnly) throw new AppError('read-only', { path });
      const result = guardStore(path, () => transaction.immediate(...args));
      touched += 1;
      return result;
    };
  };

  const readAll = (): Report => {
    const head = body.get();
    if (head === undefined) throw new AppError('broken-shufa', { path });
    return parseReport({ ...JSON.parse(head), blocks: blocks.all(), comments: comments.all() });
  };
  const requireSuggestions = (change: ReportChange, reviewer: string): void => {
    const read = (id: string) => blocks.one(id) as Block | undefined;
    const { before, after } = changedStretch(change, blocks.ids(), read);
    if (!onlySuggests(before, after, ({ author }) => author === reviewer)) throw new AppError('only-suggestions');
  };
  const setOffice = write(checklist.setOffice);
  const opened = identity(path);
  const id = idIn(db);
  const saveResults = write(checklist.saveResults);
  const addVersion = write((order: NewVersion, report?: Report) => versions.add(report ?? readAll(), order));

  return {
    path,
    readOnly,
    id,
    isReplaced() {
      const now = identity(path);
      return now !== null && now !== opened;
    },
    read: () => guardStore(path, readAll),
    save: write((change: ReportChange, now: number, reviewer?: string) => {
      const lock = steps.lock();
      const before = lock && contentHash(readAll().blocks);
      const changed = change.blocks.map((block, i) => parseBlock(block, `blocks[${i}]`));
      if (reviewer !== undefined) requireSuggestions({ ...change, blocks: changed }, reviewer);
      blocks.apply(changed, change.order);
      if (lock && contentHash(readAll().blocks) !== before) {
        throw new AppError('text-locked', { person: lock.person, date: lock.date });
      }
      if (change.comments) {
        const list = change.comments.map((comment, i) => parseComment(comment, `comments[${i}]`));
        comments.apply(
          list,
          list.map((comment) => comment.id),
        );
      }
      const head = JSON.parse(body.get()!) as Record<string, unknown>;
      if (change.unit !== undefined) head['unit'] = change.unit;
      if (change.year !== undefined) head['year'] = change.year;
      updateBody.run(JSON.stringify(head), now);
    }),
    items: () => guardStore(path, checklist.items),
    seedItems: write(checklist.seed),
    packItems: () => guardStore(path, checklist.packItems),
    replacePackItems: write(checklist.replacePackItems),
    setOffice(office) {
      if (!guardStore(path, () => checklist.hasOffice(office))) setOffice(office);
    },
    marks: () => guardStore(path, checklist.marks),
    setMark: write(checklist.setMark),
    removeMark: write(checklist.removeMark),
    saveResults(results, now) {
      saveResults(results, now);
      // The program's own doing.
      touched -= 1;
    },
    results: () => guardStore(path, checklist.results),
    notes: () => guardStore(path, notes.all),
    setNote: write(notes.set),
    removeNote: write(notes.remove),
    materials: () => guardStore(path, materials.all),
    readMaterial: (id) => guardStore(path, () => materials.read(id)),
    addMaterial: write(materials.add),
    takeMaterial: write(materials.take),
    changeMaterial: write(materials.change),
    removeMaterial: write(materials.remove),
    setElements: write((elements: DocumentElements, now: number) => {
      const head = JSON.parse(body.get()!) as Record<string, unknown>;
      updateBody.run(JSON.stringify({ ...head, elements }), now);
    }),
    exports: () => guardStore(path, exports.all),
    addExport: write(exports.add),
    versions: () => guardStore(path, versions.all),
    keptVersions: () => guardStore(path, versions.kept),
    readVersion: (id) => guardStore(path, () => versions.read(id)),
    addVersion(order, report) {
      const version = addVersion(order, report);
      // The program's own doing.
      if (order.kind === 'auto') touched -= 1;
      return version;
    },
    renameVersion: write(versions.rename),
    removeVersions: write(versions.remove),
    steps: () => guardStore(path, steps.all),
    lock: () => guardStore(path, steps.lock),
    takeStep: write((order: NewVersion, make: (version: Version) => StageStep) => {
      const step = make(versions.add(readAll(), order));
      steps.add(step);
      return step;
    }),
    together: write((work: () => void) => work()),
    copyTo: (target) => guardStore(target, () => copyDatabase(db, target)),
    async backupTo(target) {
      try {
        await db.backup(target);
      } catch (error) {
        guardStore(target, () => {
          throw error;
        });
      }
    },
    bytes: () => guardStore(path, () => db.serialize()),
    touched: () => touched,
    state: () => guardStore(path, () => reportState(db)),
    close: () => db.close(),
  };
}

/** The id of the report in a database of any format. */
function idIn(db: Database): string {
  const body = db.prepare<[], string>('SELECT body FROM report').pluck().get();
  return /"id":"([^"]*)"/u.exec(body ?? '')?.[1] ?? '';
}

/** Tells files apart that have the same name one after the other; null when there is none. */
function identity(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}
