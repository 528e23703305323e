import type { Part } from '../report/part';

/**
 * What counts as evidence, as data. A rule looks at a scope (a part, the title, the whole text) and yields
 * met, weak or missing with the places that show it.
 *
 * Patterns are JavaScript regular expressions (flag u) matched against the text with half-width punctuation
 * folded to full width, so “,” and “，” are one.
 */
export type Rule = TitleRule | PartRule | PhraseRule | AbsentRule | YearRule | ManualRule;

/** The title holds every pattern; `{year}` in a pattern stands for the report's year. */
export interface TitleRule {
  kind: 'title';
  patterns: string[];
}

/** The part stands in the report with at least `minChars` characters of text besides headings. */
export interface PartRule {
  kind: 'part';
  part: Part;
  minChars: number;
  /** Beside standing there, the text should show each of these, otherwise weak: label and pattern. */
  shows?: { label: string; pattern: string }[];
  /** Fewest sentences or headings that match `each`, otherwise weak. */
  each?: { label: string; pattern: string; min: number };
}

/** A sentence in scope matches one of `any`; weak unless the same or the next sentence also has each of `with`. */
export interface PhraseRule {
  kind: 'phrase';
  /** Parts to look in; the whole text when absent. */
  in?: Part[];
  any: string[];
  with?: { label: string; pattern: string }[];
}

/** No sentence in scope matches; the places that do are shown and make it missing. */
export interface AbsentRule {
  kind: 'absent';
  in?: Part[];
  any: string[];
}

/** Years in scope agree with the report's year plus `offset`. */
export interface YearRule {
  kind: 'year';
  in: 'text' | Part;
  offset: number;
}

/** Only a person can say: process and publication. */
export interface ManualRule {
  kind: 'manual';
}
