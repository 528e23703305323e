import { blockText, type Block } from '../report/block';
import type { Report } from '../report/report';
import { likeness, mostLikeness, pairsOf, type Pairs } from './likeness';

/** Shorter paragraphs are formulas that rightly recur every year. */
const SHORTEST = 60;

/** Nearly unchanged from here on. */
export const NEARLY = 0.9;

/** A block of this report and the block of last year's that it comes from. */
export interface BlockMatch {
  block: Block;
  last: Block;
  /** 0 to 1. */
  share: number;
}

interface Readied {
  block: Block;
  pairs: Pairs;
}

/** What was made of last year's report, and of each block against it: an edit makes a new block object. */
const readied = new WeakMap<Report, Readied[]>();
const matched = new WeakMap<Report, WeakMap<Block, BlockMatch | null>>();

/** For each block of this report that is long enough, the likest of last year's; those below `least` left out. */
export function matchBlocks(report: Report, lastYear: Report, least = NEARLY): BlockMatch[] {
  return report.blocks.flatMap((block) => {
    const match = bestMatch(block, lastYear);
    return match && match.share >= least ? [match] : [];
  });
}

function bestMatch(block: Block, lastYear: Report): BlockMatch | null {
  let known = matched.get(lastYear);
  if (!known) matched.set(lastYear, (known = new WeakMap()));
  let match = known.get(block);
  if (match === undefined) known.set(block, (match = findMatch(block, lastYear)));
  return match;
}

function findMatch(block: Block, lastYear: Report): BlockMatch | null {
  const text = blockText(block);
  if (text.length < SHORTEST) return null;
  const pairs = pairsOf(text);
  let best: BlockMatch | null = null;
  for (const last of ready(lastYear)) {
    if (mostLikeness(pairs, last.pairs) <= (best?.share ?? 0)) continue;
    const share = likeness(pairs, last.pairs);
    if (share > (best?.share ?? 0)) best = { block, last: last.block, share };
  }
  return best;
}

function ready(lastYear: Report): Readied[] {
  let list = readied.get(lastYear);
  if (!list) {
    list = lastYear.blocks
      .filter((block) => blockText(block).length >= SHORTEST)
      .map((block) => ({ block, pairs: pairsOf(blockText(block)) }));
    readied.set(lastYear, list);
  }
  return list;
}
