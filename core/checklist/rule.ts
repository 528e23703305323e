import type { Category, Severity } from '../proof/finding';
import type { TextBlock } from '../report/block';
import type { Part } from '../report/part';

/**
 * What counts as evidence, as data. A rule looks at a scope (a line, a part, the whole text) and yields met, weak or
 * missing with the sentences that show it. An item is met by facts, not by a keyword: a keyword alone is weak.
 *
 * Patterns are JavaScript regular expressions (flag u) that are matched sentence by sentence on folded text
 * (core/report/fold.ts: “,” reads as “，”, “（1)” as “（1）”), with the words of compile-pattern.ts in braces.
 */
export type Rule =
  | LineRule
  | PartRule
  | PhraseRule
  | MentionsRule
  | CountRule
  | PointsRule
  | AnswersRule
  | ShareRule
  | AbsentRule
  | YearRule
  | FindingsRule
  | ManualRule
  | ExportRule
  | AllRule
  | AnyRule
  | WhenRule;

/** Something the text should show, with the words for it in a note. */
export interface Show {
  label: string;
  pattern: string;
}

/** A single line of the report shows each of these. An empty or absent line is missing. */
export interface LineRule {
  kind: 'line';
  line: TextBlock['type'];
  shows: Show[];
}

/** The part stands in the report with at least `minChars` characters besides level-1 headings. */
export interface PartRule {
  kind: 'part';
  part: Part;
  minChars: number;
  /** Whether the matter written in another section, under a lower heading or in a paragraph of its own, will do. */
  within: 'met' | 'weak';
  /** Nothing is asked for where the part is absent. */
  optional?: true;
  shows?: Show[];
}

/**
 * Sentences in scope match one of `any`, and each of `shows` stands in one of them or in the `near` sentences after it
 * (one when absent; more after a heading and after the short opening words of a point); weak otherwise.
 */
export interface PhraseRule {
  kind: 'phrase';
  /** Parts to look in; the whole text when absent. */
  in?: Part[];
  /** What it is about, in a note; the item's title when absent. */
  topic?: string;
  any: string[];
  shows?: Show[];
  /** How many of `shows` must be there; all when absent. */
  enough?: number;
  near?: number;
}

/** Each of these stands somewhere in scope: all (or `enough`) met, some weak, none missing. */
export interface MentionsRule {
  kind: 'mentions';
  in?: Part[];
  /** Looks at the title and what stands before the first section instead. */
  opening?: true;
  /** A heading counts too, where text follows it. */
  headings?: true;
  each: Show[];
  enough?: number;
  /** None of them is only weak: beside another rule that shows the matter itself. */
  none?: 'weak';
}

/** At least `min` sentences in scope match; fewer are weak. */
export interface CountRule {
  kind: 'count';
  in?: Part[];
  label: string;
  pattern: string;
  min: number;
}

/**
 * The part is written in at least `min` points (headings below level 1, or 一是……, or paragraphs) and at least `share`
 * of them show all of these; weak when fewer do, missing when none does.
 */
export interface PointsRule {
  kind: 'points';
  in: Part;
  min: number;
  shows?: Show[];
  /** 0 to 1; 1 when absent. */
  share?: number;
}

/** Each point of one part is taken up in another, by shared topic. */
export interface AnswersRule {
  kind: 'answers';
  from: Part;
  to: Part;
  topics: Show[];
}

/** The part takes up at least this share of all characters, 0 to 1. */
export interface ShareRule {
  kind: 'share';
  in: Part;
  min: number;
}

/** No sentence in scope matches; those that do are shown. */
export interface AbsentRule {
  kind: 'absent';
  in?: Part[];
  any: string[];
  /** What is said about a hit. */
  note: string;
  /** A hit is missing, or only weak. */
  hit: 'missing' | 'weak';
}

/** The scope speaks of the report's year plus `offset`, and does not open with another year in its place. */
export interface YearRule {
  kind: 'year';
  /** `opening` is the title and what stands before the first section. */
  in: Part | 'opening' | 'date';
  offset: number;
  /** Words such as 下一年度 that say the same without a number: weak. Where they are given and not found: missing. */
  instead?: string;
}

/** No finding of these rules or categories; those there are shown and make it weak, or missing from `missing` on. */
export interface FindingsRule {
  kind: 'findings';
  categories?: Category[];
  /** Rule ids; one that ends in * stands for all that begin so. */
  rules?: string[];
  /** Findings less severe than this do not count; warning when absent. */
  from?: Severity;
  /** Findings that make the item missing; none when absent. */
  missing?: Severity;
  /** Only findings in these parts. */
  in?: Part[];
  /** The status without findings: manual where silence proves nothing, `compared` where it does beside last year's report. */
  clean?: 'met' | 'manual' | 'compared';
}

/** Only a person can say: process and publication. */
export interface ManualRule {
  kind: 'manual';
}

/** Judged on the exported file; until then nobody can say. */
export interface ExportRule {
  kind: 'export';
  /** Clauses of GB/T 9704—2012 that are read back, such as 5.2.1, or “5.2.3 每面行数” for one of its titles. */
  clauses: string[];
  /** Nothing is asked for where the file has nothing to judge, such as no attachment. */
  absent?: 'met';
}

/** Every rule holds: the worst of them counts. */
export interface AllRule {
  kind: 'all';
  rules: Rule[];
}

/** One of the rules is enough: the best of them counts. */
export interface AnyRule {
  kind: 'any';
  rules: Rule[];
}

/** One rule for report years in the span (both ends included), another or none outside. */
export interface WhenRule {
  kind: 'when';
  years: { from?: number; to?: number };
  then: Rule;
  otherwise?: Rule;
}
