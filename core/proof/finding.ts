import type { Place } from '../report/place';

export const CATEGORIES = [
  'structure',
  'wording',
  'punctuation',
  'number',
  'year',
  'consistency',
  'format',
  'process',
  'copy',
] as const;

export type Category = (typeof CATEGORIES)[number];
export type Severity = 'error' | 'warning' | 'hint';

/** One place in the text that looks wrong (疑点). */
export interface Finding extends Place {
  rule: string;
  category: Category;
  severity: Severity;
  message: string;
  /** Replacement for the place's text, where there is exactly one right answer. */
  suggestion?: string;
  basis?: string;
}
