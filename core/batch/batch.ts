import type { CheckSummary } from '../check-report';
import type { ItemLevel, ItemStatus } from '../checklist/item';

/** What a batch found out about one report. */
export interface BatchResult {
  /** The file it was read from, relative to the batch's folder, with `/`. */
  source: string;
  unit: string;
  year: number;
  title: string;
  /** 字数. */
  chars: number;
  items: { id: string; title: string; level: ItemLevel; status: ItemStatus }[];
  summary: CheckSummary;
  /** The written copy, relative to the folder of the copies. */
  output: string;
}

/** A file that could not be read or written, with the sentence that says why. */
export interface BatchFailure {
  source: string;
  error: string;
}

export type BatchEntry = BatchResult | BatchFailure;

export function isFailure(entry: BatchEntry): entry is BatchFailure {
  return 'error' in entry;
}

/** The reports that were read and written. */
export function resultsOf(entries: readonly BatchEntry[]): BatchResult[] {
  return entries.flatMap((entry) => (isFailure(entry) ? [] : [entry]));
}

/** What a batch did: every file of the folder, in the order of their names. */
export interface BatchOutcome {
  entries: BatchEntry[];
  /** How many of them an earlier run had done. */
  resumed: number;
  /** The comparison, in the folder of the copies. */
  files: string[];
}

/** The items of a level that a report lacks. */
export function missingTitles({ items }: BatchResult, level: ItemLevel): string[] {
  return items.filter((item) => item.level === level && item.status === 'missing').map(({ title }) => title);
}

/** 报告（和平区）.docx: offices name by district what they gather. */
const IN_BRACKETS = /[（(]([\p{Script=Han}]{1,12}(?:[区县市旗镇乡]|街道|政府|局|委))[）)]/u;

/**
 * What each report is called beside the others: by its unit, or where its text tells none, as its file is named; and by
 * its file as well where two of a unit are compared.
 */
export function reportNames(read: readonly BatchResult[]): Map<BatchResult, string> {
  const own = ({ unit, source }: BatchResult) => {
    const name = fileName(source).replace(/\.[^.]+$/u, '');
    return unit || (IN_BRACKETS.exec(name)?.[1] ?? name);
  };
  const times = new Map<string, number>();
  for (const entry of read) times.set(own(entry), (times.get(own(entry)) ?? 0) + 1);
  const called = (entry: BatchResult) =>
    times.get(own(entry)) === 1 ? own(entry) : `${own(entry)}（${fileName(entry.source)}）`;
  return new Map(read.map((entry) => [entry, called(entry)]));
}

/** Of a source, without its folders. */
export function fileName(source: string): string {
  return source.slice(source.lastIndexOf('/') + 1);
}

/** How far a batch has come. */
export interface BatchProgress {
  done: number;
  total: number;
  /** The file just finished. */
  source: string;
  failed: boolean;
}

/** Where the copy of each source goes: beside each other as the sources are, no two in one place. */
export function outputNames(sources: readonly string[]): Map<string, string> {
  const bare = sources.map((source) => source.replace(/\.[^./]+$/u, ''));
  const times = new Map<string, number>();
  for (const name of bare) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  return new Map(
    sources.map((source, i) => [source, `${times.get(bare[i]!.toLowerCase())! > 1 ? source : bare[i]!}.docx`]),
  );
}
