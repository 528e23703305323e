import { basename } from 'node:path';
import type { ExportOrder, ImportPreview, PackageOrder, PackageWritten, PaperOrder } from '../../core/api';
import type { Recovery } from '../../core/backup/recovery';
import type { Item, ItemMark, ItemResult } from '../../core/checklist/item';
import { AppError } from '../../core/errors';
import { sourceFromText } from '../../core/intake/text-source';
import type { LayoutProfile } from '../../core/layout/profile';
import { judgeByProfile } from '../../core/profile/judge-by-profile';
import type { OwnProfile } from '../../core/profile/own-profile';
import type { Note } from '../../core/report/notes';
import { parseReport } from '../../core/report/parse';
import type { Report } from '../../core/report/report';
import type { ClauseResult } from '../../core/variant/clause-result';
import type { Preview } from '../../core/variant/preview';
import { installedFonts } from '../disk/installed-fonts';
import { readBytes } from '../disk/read-bytes';
import { INPUT_LIMIT, inputFromBytes, readInput } from '../disk/read-input';
import { missingFonts } from '../docx/missing-fonts';
import type { SeededItem } from '../store/checklist';
import { batchOne } from './batch/batch-one';
import { listSources } from './batch/list-sources';
import { writeComparison } from './batch/write-comparison';
import { check } from './check';
import { examineReturned, returnedProperties, takeReturned } from './examine-returned';
import { exportDocx, type WrittenCopy } from './export-docx';
import type { PackageSource } from './export-package';
import type { PaperSource } from './export-papers';
import { drawRedline } from './draw-redline';
import { readLastYear, tryLastYear } from './last-year';
import { recogniseSource } from './load-report';
import { missingMaterials } from './missing-materials';
import { openCounts } from './open-counts';
import { reportProperties } from './returned-report';
import { trialExport } from './trial-export';

/** A copy as it was written, and judged as it lies on disk. */
export interface JudgedCopy extends WrittenCopy {
  clauses: ClauseResult[];
}

/** Largest sealed report, in MB. */
const SEALED_LIMIT = 512;

/** What a report is checked by, as it stands in its file. */
export interface CheckOrder {
  report: Report;
  path: string;
  items: Item[];
  marks: ItemMark[];
  notes: Note[];
  thisYear: number;
}

/**
 * The work that takes long: done on a thread of its own, so that what a person types is saved meanwhile. Arguments and
 * results are plain values. The command line and tests call the same functions on their own thread.
 */
export const tasks = {
  readFile: (path: string, thisYear: number): ImportPreview => ({
    ...recogniseSource(readInput(path), {}, thisYear),
    source: basename(path),
  }),
  readText: (text: string, thisYear: number): ImportPreview => ({
    ...recogniseSource(sourceFromText(text), {}, thisYear),
    source: '粘贴的文字',
  }),
  readDropped: (name: string, bytes: string, thisYear: number): ImportPreview => ({
    ...recogniseSource(inputFromBytes(name, Buffer.from(bytes, 'base64')), {}, thisYear),
    source: name,
  }),
  async check(
    { report, path, items, marks, notes, thisYear }: CheckOrder,
    templatesDir: string,
  ): Promise<ItemResult[]> {
    const lastYear = tryLastYear({ path, notes }, thisYear)?.report ?? null;
    const clauses = await trialExport(report, templatesDir, []);
    return check(report, { items, marks, notes, lastYear, clauses }, templatesDir).items;
  },
  readLastYear,
  openCounts,
  drawRedline,
  listSources,
  batchOne,
  writeComparison,
  writeCopy: exportDocx,
  async exportCopy(
    report: Report,
    order: ExportOrder,
    templatesDir: string,
    own: readonly OwnProfile[],
    version: string | null = null,
  ): Promise<JudgedCopy> {
    const written = await exportDocx(report, order, templatesDir, own, version);
    return { ...written, clauses: judgeByProfile(await verify(written.path), written.deviations) };
  },
  verify,
  async seal(bytes: Uint8Array, password: string): Promise<Uint8Array> {
    const { seal } = await import('../disk/seal');
    return seal(bytes, password);
  },
  /** A sealed report that is none is refused before it is written anywhere. */
  async unseal(path: string, password: string): Promise<Uint8Array> {
    const { unseal } = await import('../disk/seal');
    const bytes = await unseal(readBytes(path, SEALED_LIMIT), password, path);
    if (Buffer.from(bytes.subarray(0, 16)).toString('latin1') === 'SQLite format 3\0') return bytes;
    throw new AppError('not-shufa', { path });
  },
  trialExport,
  async previewCopy(
    report: Report,
    order: { variant: string; profile: string },
    templatesDir: string,
    own: readonly OwnProfile[],
  ): Promise<Preview> {
    const { previewCopy } = await import('./preview/preview-copy');
    return previewCopy(report, order, templatesDir, own);
  },
  returnedProperties,
  reportProperties,
  examineReturned,
  takeReturned,
  missingMaterials,
  /** Makes the file of a report that was recognised, and leaves it closed. */
  async makeReport(report: Report, path: string, items: readonly SeededItem[], now: number): Promise<void> {
    const { createReportFile } = await import('../store/create-report-file');
    createReportFile(path, parseReport(report), items, now).close();
  },
  /** `items` are the product's, by kind of report; those of an unknown kind are the first. */
  async recoverReport(
    path: string,
    to: string,
    items: Readonly<Record<string, readonly SeededItem[]>>,
    now: number,
  ): Promise<Recovery> {
    const { recoverReport } = await import('../store/salvage/recover-report');
    return recoverReport(path, to, { now, itemsOf: (id) => items[id] ?? Object.values(items)[0] ?? [] });
  },
  async finishPackage(
    source: PackageSource,
    order: PackageOrder,
    templatesDir: string,
    now: number,
  ): Promise<PackageWritten> {
    const { finishPackage } = await import('./export-package');
    return finishPackage(source, order, templatesDir, now);
  },
  async writePaper(source: PaperSource, order: PaperOrder, templatesDir: string, now: number): Promise<void> {
    const { writePaper } = await import('./export-papers');
    return writePaper(source, order, templatesDir, now);
  },
  async writeManual(path: string, templatesDir: string): Promise<void> {
    const { writeManual } = await import('./write-manual');
    return writeManual(path, templatesDir);
  },
  missingFonts: (profile: LayoutProfile) => missingFonts(profile, installedFonts()),
  /** Loads and runs once what the first export needs. */
  async warm(report: Report, templatesDir: string): Promise<void> {
    installedFonts();
    await trialExport(report, templatesDir, []);
  },
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;

/** Reads a file from disk and judges it. */
async function verify(path: string): Promise<ClauseResult[]> {
  const { verifyDocx } = await import('../docx/verify/verify-docx');
  return verifyDocx(readBytes(path, INPUT_LIMIT), path);
}
