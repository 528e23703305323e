import { blockText, headLength, type Block } from '../report/block';
import type { Part } from '../report/part';
import type { Report } from '../report/report';
import { acceptedReport } from '../suggest/accepted-report';
import { compileLexicon, type CompiledLexicon } from './compile-lexicon';
import type { Finding } from './finding';
import type { Lexicon } from './lexicon';
import { mergeFindings } from './merge-findings';
import type { BlockContext } from './rule';
import { BLOCK_RULES, REPORT_RULES } from './rules';
import { foldPunctuation } from './text/fold';

interface Checked {
  year: number;
  part: Part | null;
  lexicon: CompiledLexicon;
  context: BlockContext;
  findings: Finding[];
}

/** What was found in a block object, which is never changed in place: an edit makes a new one. */
const checked = new WeakMap<Block, Checked>();

/** A number typed before a heading in the source file, as recognition tells it. */
export interface TypedNumber {
  block: string;
  text: string;
}

/**
 * Every doubtful place of a report, in reading order. Only blocks not seen before are looked at again. `numbers` are
 * the heading numbers of a source file just read, to tell gaps in them. Reads the text as its suggestions would be accepted, and so do
 * the places it gives.
 */
export function proofread(drawn: Report, lexicon: Lexicon, numbers: readonly TypedNumber[] = []): Finding[] {
  const report = acceptedReport(drawn);
  const ready = compileLexicon(lexicon);
  const parts = partsOf(report.blocks);
  const looked = report.blocks.map((block, i) => checkBlock(block, parts[i]!, report.year, ready));
  const context = {
    report,
    year: report.year,
    lexicon: ready,
    blocks: looked.map((one) => one.context),
    numbers: new Map(numbers.map((one) => [one.block, one.text])),
  };
  const across = REPORT_RULES.flatMap((rule) => rule.check(context));
  return mergeFindings(
    report.blocks.map((block) => block.id),
    [...looked.flatMap((one) => one.findings), ...across],
  );
}

/**
 * Looks at blocks not seen before until it is enough, and tells whether all have been seen: so a long report just
 * opened is read bit by bit, and `proofread` has little left to do.
 */
export function proofreadAhead(drawn: Report, lexicon: Lexicon, isEnough: () => boolean): boolean {
  const report = acceptedReport(drawn);
  const ready = compileLexicon(lexicon);
  const parts = partsOf(report.blocks);
  return report.blocks.every((block, i) => {
    if (isEnough()) return false;
    checkBlock(block, parts[i]!, report.year, ready);
    return true;
  });
}

/** The part that each block is in. */
function partsOf(blocks: readonly Block[]): (Part | null)[] {
  let part: Part | null = null;
  return blocks.map((block) => {
    if (block.type === 'heading' && block.level === 1) part = block.part ?? null;
    if (block.type === 'signature' || block.type === 'date' || block.type === 'attachment-note') part = null;
    return part;
  });
}

function checkBlock(block: Block, part: Part | null, year: number, lexicon: CompiledLexicon): Checked {
  const known = checked.get(block);
  if (known && known.year === year && known.part === part && known.lexicon === lexicon) return known;
  const text = blockText(block);
  const context: BlockContext = {
    block,
    text,
    folded: foldPunctuation(text),
    part,
    level: block.type === 'heading' ? block.level : null,
    head: block.type === 'heading' ? headLength(block) : 0,
    year,
    lexicon,
  };
  const findings = text.trim() === '' ? [] : BLOCK_RULES.flatMap((rule) => rule.check(context));
  const fresh = { year, part, lexicon, context, findings };
  checked.set(block, fresh);
  return fresh;
}
