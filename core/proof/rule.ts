import type { Block, Level } from '../report/block';
import type { Part } from '../report/part';
import type { Report } from '../report/report';
import type { Category, Finding, Severity } from './finding';
import type { CompiledLexicon } from './compile-lexicon';
import type { Held } from './text/held';

/** What a rule sees of one block. */
export interface BlockContext {
  block: Block;
  /** blockText(block): what offsets count in. */
  text: string;
  /** The same length, with half-width punctuation in Chinese context folded to full width. */
  folded: string;
  /** The characters of `folded`. */
  held: Held;
  /** The level-1 section it stands in. */
  part: Part | null;
  /** Level of a heading; null for other blocks. */
  level: Level | null;
  /** UTF-16 length of the heading words; 0 for other blocks. */
  head: number;
  year: number;
  lexicon: CompiledLexicon;
  /** What was read in it, by the number of the reading: keptReading(). */
  kept: unknown[];
}

/** What a rule sees of the whole report. */
export interface ReportContext {
  report: Report;
  year: number;
  lexicon: CompiledLexicon;
  blocks: readonly BlockContext[];
  /** Numbers that stood before headings in the source file, by block id; they are no part of the text. */
  numbers: ReadonlyMap<string, string>;
}

interface RuleBase {
  id: string;
  category: Category;
}

/** Looks at one block alone; its findings are kept until the block changes. */
export interface BlockRule extends RuleBase {
  check(context: BlockContext): Finding[];
}

/**
 * The same for a rule of many small searches: each looks at all the blocks before the next does. `tell` is given the
 * place of a block and what was found there; between two steps a window may rest.
 */
export interface BlocksRule {
  id: string;
  checkInSteps(contexts: readonly BlockContext[], tell: (at: number, found: Finding) => void): Generator<void, void>;
}

/** Needs more than one block. */
export interface ReportRule extends RuleBase {
  check(context: ReportContext): readonly Finding[];
}

export interface Verdict {
  rule: RuleBase;
  severity: Severity;
  message: string;
  suggestion?: string | undefined;
  basis?: string | undefined;
}

/** UTF-16 length of a heading's words without the stop that parts them from the body. */
export function headWords({ folded, head }: BlockContext): number {
  return head - (folded[head - 1] === '。' ? 1 : 0);
}

/** A finding at UTF-16 offsets of a block. */
export function findingAt(context: BlockContext, start: number, end: number, verdict: Verdict): Finding {
  const { rule, severity, message, suggestion, basis } = verdict;
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(basis === undefined ? {} : { basis }),
    block: context.block.id,
    start,
    end,
    text: context.text.slice(start, end),
  };
}
