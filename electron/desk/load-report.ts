import { extname } from 'node:path';
import type { Item, ItemMark } from '../../core/checklist/item';
import type { Dropped } from '../../core/intake/recognised';
import { recognise } from '../../core/intake/recognise';
import type { TypedNumber } from '../../core/proof/proofread';
import { numberedIds } from '../../core/report/ids';
import type { Note } from '../../core/report/notes';
import { parseReport } from '../../core/report/parse';
import { REPORT_FORMAT, type Report } from '../../core/report/report';
import type { Source } from '../../core/intake/recognised';
import { readInput } from '../disk/read-input';
import { openReportFile } from '../store/report-file';

/** What the person said about a file, where recognition cannot know or is to be overruled. */
export interface ReportHints {
  template?: string;
  unit?: string;
  year?: number;
}

export interface LoadedReport {
  report: Report;
  dropped: Dropped[];
  /** Heading numbers as they stood in the source file; none for a .shufa, whose numbers are derived. */
  numbers: TypedNumber[];
  /** The checklist as the file holds it; null for files other than .shufa. */
  items: Item[] | null;
  marks: ItemMark[];
  /** What a person noted beside the text of a .shufa. */
  notes: Note[];
}

/** Reads any file the product takes: .shufa as it is, others by recognition. `thisYear` is the clock's. */
export function loadReport(path: string, hints: ReportHints, thisYear: number): LoadedReport {
  if (extname(path).toLowerCase() !== '.shufa') {
    return { ...recogniseSource(readInput(path), hints, thisYear), items: null, marks: [], notes: [] };
  }
  const file = openReportFile(path, { readOnly: true });
  try {
    const report = { ...file.read(), ...hints };
    return { report, dropped: [], numbers: [], items: file.items(), marks: file.marks(), notes: file.notes() };
  } finally {
    file.close();
  }
}

/** A source as a report, with hints before what was recognised; the year before this one where nothing tells. */
export function recogniseSource(
  source: Source,
  hints: ReportHints,
  thisYear: number,
): { report: Report; dropped: Dropped[]; numbers: TypedNumber[] } {
  const found = recognise(source, numberedIds());
  const report = parseReport({
    format: REPORT_FORMAT,
    id: '',
    template: hints.template ?? found.template ?? 'district',
    unit: hints.unit ?? found.unit,
    year: hints.year ?? found.year ?? thisYear - 1,
    blocks: found.blocks,
    comments: found.comments,
  });
  return { report, dropped: found.dropped, numbers: found.numbers };
}
