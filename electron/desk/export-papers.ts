import type { PaperOrder } from '../../core/api';
import type { MaterialHead } from '../../core/material/material';
import type { Note } from '../../core/report/notes';
import type { Report } from '../../core/report/report';
import type { PaperKind } from '../../core/variant/paper-kinds';
import { makePaper, type PaperInput } from '../../core/variant/papers';
import { writeFileSafely } from '../disk/write-file';
import { loadProfile } from '../templates/load-profile';
import { siftedFindings } from './check';
import { DEFAULT_PROFILE } from './export-profile';
import { tryLastYear } from './last-year';

/** What papers about a report are made of, as it stands in its file. */
export interface PaperSource {
  report: Report;
  /** Where the report's own file lies: last year's may lie beside it. */
  path: string;
  notes: Note[];
  /** What departments contributed, to tell where figures are from. */
  materials: MaterialHead[];
  /** States of it that people have seen, to tell what has been changed since. */
  earlier: { at: string; report: Report }[];
  /** Classes of findings that the office never wants to see. */
  classesOff: ReadonlySet<string>;
}

/** Everything that the papers of a report tell. */
export function paperInput(
  { report, path, notes, materials, earlier, classesOff }: PaperSource,
  templatesDir: string,
  now: number,
): PaperInput {
  const lastYear = tryLastYear({ path, notes }, new Date(now).getFullYear())?.report ?? null;
  const findings = siftedFindings(report, { notes, lastYear, classesOff }, templatesDir);
  const found = earlier.map((one) => ({
    ...one,
    findings: siftedFindings(one.report, { notes, lastYear, classesOff }, templatesDir).open,
  }));
  return { report, findings, earlier: found, lastYear, materials, now: new Date(now).toISOString() };
}

/** One paper as the bytes of a .docx. */
export async function paperBytes(kind: PaperKind, input: PaperInput, templatesDir: string): Promise<Uint8Array> {
  const { writeDocx } = await import('../docx/write/write-docx');
  const { report, landscape } = makePaper(kind, input);
  const profile = loadProfile(templatesDir, DEFAULT_PROFILE);
  return writeDocx(report, { variant: 'clean', profile, landscape, now: new Date(input.now) });
}

/** Writes one paper by itself. */
export async function writePaper(
  source: PaperSource,
  { path, kind }: PaperOrder,
  templatesDir: string,
  now: number,
): Promise<void> {
  writeFileSafely(path, await paperBytes(kind, paperInput(source, templatesDir, now), templatesDir));
}
