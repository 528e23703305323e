import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageOrder, PackageWritten } from '../../core/api';
import { applicableItems } from '../../core/checklist/applicable';
import type { Item, ItemMark } from '../../core/checklist/item';
import { localDay } from '../../core/deadlines/days';
import { deadlinesOf } from '../../core/deadlines/deadlines';
import type { OfficeChoice } from '../../core/report/notes';
import { reportTitle, type Report } from '../../core/report/report';
import type { ExportRecord } from '../../core/variant/export-record';
import { signedText } from '../../core/stage/signed-text';
import type { StageStep } from '../../core/stage/stage-step';
import { processRecord } from '../../core/variant/process-record';
import { PAPER_NAMES, type PaperKind } from '../../core/variant/paper-kinds';
import { selfCheck } from '../../core/variant/self-check';
import { contentHash } from '../store/content-hash';
import { writeFileSafely } from '../disk/write-file';
import { loadDeadlines } from '../templates/load-deadlines';
import { loadProfile } from '../templates/load-profile';
import { check } from './check';
import { paperBytes, paperInput, type PaperSource } from './export-papers';
import { DEFAULT_PROFILE } from './export-profile';
import { trialExport } from './trial-export';
import { zipFolder } from './zip-folder';

const IN_PACKAGE: readonly PaperKind[] = ['remarks', 'findings', 'figures'];

/** What a package tells of a report, as it stands in its file. */
export interface PackageSource extends PaperSource {
  items: readonly Item[];
  marks: ItemMark[];
  /** What the office decided for all its reports. */
  office: OfficeChoice[];
  exports: ExportRecord[];
  steps: StageStep[];
}

/**
 * Writes 自查表, 过程记录, the tables of remarks, findings and figures, and the manifest with the SHA-256 of every file into a folder that holds the copies already.
 */
export async function finishPackage(
  source: PackageSource,
  { folder, files, zip }: PackageOrder,
  templatesDir: string,
  now: number,
): Promise<PackageWritten> {
  const { report, marks, notes, exports, steps, office, classesOff } = source;
  const items = applicableItems(source.items, report);
  const clauses = await trialExport(report, templatesDir, []);
  const profile = loadProfile(templatesDir, DEFAULT_PROFILE);
  const { writeDocx } = await import('../docx/write/write-docx');
  const input = paperInput(source, templatesDir, now);
  const { lastYear, findings } = input;
  const { items: results } = check(report, { items, marks, notes, lastYear, clauses, classesOff }, templatesDir);
  const resultOf = new Map(results.map((result) => [result.id, result]));
  const today = localDay(new Date(now));
  const overview = {
    items: items.flatMap((item) => {
      const result = resultOf.get(item.id);
      return result ? [{ item, result }] : [];
    }),
    findings,
    deadlines: deadlinesOf(loadDeadlines(templatesDir), { report, marks, notes, office, today }),
    lastYear,
  };
  const at = new Date(now);
  const write = (paper: Report) => writeDocx(paper, { variant: 'clean', profile, now: at });
  const papers: [name: string, bytes: Uint8Array][] = [
    ['自查表', await write(selfCheck(report, overview, marks))],
    ['过程记录', await write(processRecord(report, items, marks, exports, steps))],
  ];
  for (const kind of IN_PACKAGE) papers.push([PAPER_NAMES[kind], await paperBytes(kind, input, templatesDir)]);
  const own = papers.map(([variant, bytes]) => {
    const file = `${variant}.docx`;
    writeFileSafely(join(folder, file), bytes);
    return { file, variant };
  });
  const listed = [...files, ...own].map(({ file: name, variant }) => {
    const bytes = readFileSync(join(folder, name));
    return { file: name, variant, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const manifest = {
    title: reportTitle(report),
    unit: report.unit,
    year: report.year,
    report: report.id,
    madeAt: at.toISOString(),
    signed: signedText(steps, contentHash(report.blocks)),
    files: listed,
  };
  writeFileSafely(join(folder, 'manifest.json'), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  const all = [...listed.map(({ file }) => file), 'manifest.json'];
  return { folder, files: all, ...(zip && { zip: zipFolder(folder, all, now) }) };
}
