import { blockText, headLength, type Block } from '../report/block';
import type { Part } from '../report/part';
import type { Report } from '../report/report';
import { acceptedReport } from '../suggest/accepted-report';
import { compileLexiconInSteps, type CompiledLexicon } from './compile-lexicon';
import type { Finding } from './finding';
import { inOneGo } from './in-one-go';
import type { Lexicon } from './lexicon';
import { mergeFindings } from './merge-findings';
import { withoutOwnWords } from './own-words';
import type { BlockContext, BlockRule } from './rule';
import { BLOCK_RULES, REPORT_RULES } from './rules';
import { foldPunctuation } from './text/fold';
import { heldCharacters } from './text/held';

interface Checked {
  year: number;
  part: Part | null;
  lexicon: CompiledLexicon;
  context: BlockContext;
  findings: Finding[];
}

/** What was found in a block object, which is never changed in place: an edit makes a new one. */
const checked = new WeakMap<Block, Checked>();

/** How many blocks are looked at together: a report of the usual length, as a rule is cheaper the longer it runs. */
const AT_ONCE = 128;
/** How many of them are looked at between two rests. */
const AT_A_STRETCH = 16;

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
  return inOneGo(proofreadInSteps(drawn, lexicon, numbers));
}

/** The same for a window that must not stand still: it may rest after each rule, and keeps what was found in some blocks. */
export function* proofreadInSteps(
  drawn: Report,
  lexicon: Lexicon,
  numbers: readonly TypedNumber[] = [],
): Generator<void, Finding[]> {
  const report = acceptedReport(drawn);
  const ready = yield* compileLexiconInSteps(lexicon);
  const looked: Checked[] = [];
  let part: Part | null = null;
  for (const block of report.blocks) {
    if (block.type === 'heading' && block.level === 1) part = block.part ?? null;
    if (block.type === 'signature' || block.type === 'date' || block.type === 'attachment-note') part = null;
    looked.push(lookAt(block, part, report.year, ready));
    yield;
  }
  const fresh = looked.filter((one) => checked.get(one.context.block) !== one);
  for (let from = 0; from < fresh.length; from += AT_ONCE) yield* checkBlocks(fresh.slice(from, from + AT_ONCE));
  const context = {
    report,
    year: report.year,
    lexicon: ready,
    blocks: looked.map((one) => one.context),
    numbers: new Map(numbers.map((one) => [one.block, one.text])),
  };
  const across: Finding[] = [];
  for (const rule of REPORT_RULES) {
    across.push(...rule.check(context));
    yield;
  }
  const found = looked.flatMap((one) => one.findings);
  return mergeFindings(
    report.blocks.map((block) => block.id),
    [...withoutOwnWords(found, new Map(looked.map(({ context: { block, text } }) => [block.id, text]))), ...across],
  );
}

/** What is known of a block, or all that is needed to look at it. */
function lookAt(block: Block, part: Part | null, year: number, lexicon: CompiledLexicon): Checked {
  const known = checked.get(block);
  if (known && known.year === year && known.part === part && known.lexicon === lexicon) return known;
  const text = blockText(block);
  const folded = foldPunctuation(text);
  const context: BlockContext = {
    block,
    text,
    folded,
    held: heldCharacters(folded),
    part,
    level: block.type === 'heading' ? block.level : null,
    head: block.type === 'heading' ? headLength(block) : 0,
    year,
    lexicon,
    kept: [],
  };
  return { year, part, lexicon, context, findings: [] };
}

function checkStretch(rule: BlockRule, blocks: readonly Checked[], from: number): void {
  for (let at = from; at < Math.min(from + AT_A_STRETCH, blocks.length); at += 1) {
    const { context, findings } = blocks[at]!;
    const found = rule.check(context);
    // Nearly always there is nothing.
    if (found.length > 0) findings.push(...found);
  }
}

/** One rule looks at all the blocks before the next does: what it runs on is at hand after the first. */
function* checkBlocks(blocks: readonly Checked[]): Generator<void, void> {
  const written = blocks.filter(({ context }) => context.text.trim() !== '');
  for (const rule of BLOCK_RULES) {
    if ('checkInSteps' in rule) {
      const contexts = written.map(({ context }) => context);
      yield* rule.checkInSteps(contexts, (at, found) => written[at]!.findings.push(found));
      continue;
    }
    for (let at = 0; at < written.length; at += AT_A_STRETCH) {
      checkStretch(rule, written, at);
      yield;
    }
  }
  for (const one of blocks) checked.set(one.context.block, one);
}
