import type { Category } from '../proof/finding';
import type { OfficeStage } from '../stage/stage';

/** What a person noted beside the text: kept in the report's file, never printed. One kind and id, one note. */
export type Note = IgnoredFinding | ProcessDate | LastYearFile | LastYearAnswer | MeasureLink | ExpectedUnits;
export type NoteKind = Note['kind'];

/** A finding nobody wants to be told again: at one place, or all of its class in this report. */
export interface IgnoredFinding {
  kind: 'ignored';
  id: string;
  scope: 'place' | 'class';
  /** classOf(finding). */
  class: string;
  category: Category;
  message: string;
  /** The place it was at: where it stands is told by the words, never by offsets, so that edits do not move it. */
  block: string;
  text: string;
  /** What stood before and after in the same block, up to 12 characters. */
  before: string;
  after: string;
  /** Why it may stay as it is, for 疑点处理表. */
  reason?: string;
  /** ISO 8601. */
  at: string;
}

/** A date of this report: of a deadline by its id, or of the meeting that others are counted back from. */
export interface ProcessDate {
  kind: 'date';
  id: string;
  /** 2026-03-01. */
  date: string;
}

/** Where last year's report lies. */
export interface LastYearFile {
  kind: 'last-year';
  id: 'file';
  path: string;
}

export const ANSWERS = ['done', 'continued', 'dropped'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What became of something that last year's report named or promised. */
export interface LastYearAnswer {
  kind: 'answer';
  /** pointKey of its first sentence. */
  id: string;
  answer: Answer;
  note: string;
  at: string;
}

/** A person's word on which measures answer a problem: none of them yet, or null where none is needed. */
export interface MeasureLink {
  kind: 'link';
  /** pointKey of the problem. */
  id: string;
  /** pointKey of each measure. */
  measures: string[] | null;
}

/** The units that are to deliver material for this report (应交单位), in the office's order. */
export interface ExpectedUnits {
  kind: 'expected-units';
  id: 'all';
  units: string[];
}

/** What the office decided once for all its reports; kept on this machine. */
export type OfficeChoice = ClassOff | OfficeDeadline | OfficeStageList;

/** Findings of this class are never shown. */
export interface ClassOff {
  kind: 'class-off';
  /** classOf(finding). */
  id: string;
  name: string;
  at: string;
}

/** The office's own day for a deadline. */
export interface OfficeDeadline {
  kind: 'deadline';
  id: string;
  month: number;
  day: number;
  /** 0 in the year reported on, 1 in the year after. */
  yearOffset: 0 | 1;
}

/** The stages that reports of this office go through, in order. */
export interface OfficeStageList {
  kind: 'stages';
  id: 'all';
  stages: OfficeStage[];
}
