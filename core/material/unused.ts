import { overlap, pairsOf, type Pairs } from '../compare/likeness';
import { blockText, type Block } from '../report/block';
import { isPassage } from './passage';
import { sourceMark, sourcesIn } from './source-mark';
import type { Material } from './material';

/** This much of the shorter of two texts in the longer says that one was taken from the other. */
const TAKEN = 0.75;
/** Fewer pairs of characters are alike by chance. */
const FEWEST_PAIRS = 16;
/** Blocks of the report that are looked at closely for one passage. */
const CANDIDATES = 4;

/** What became of a material: its passages, and those of them that no part of the report carries. */
export interface Use {
  passages: number;
  /** Ids of blocks of the material. */
  unused: ReadonlySet<string>;
}

/** Tells for materials what of them the report carries: words that have their source, or that are much alike. */
export type TellUse = (material: Material) => Use;

const known = new WeakMap<Block, Pairs>();

/** Reads the text of a report once for asking about any number of materials. Blocks that do not change are read once. */
export function readUses(report: readonly Block[]): TellUse {
  const marked = new Set(report.flatMap((block) => sourcesIn(block).map(sourceMark)));
  const texts = report.map(pairsOfBlock).filter(({ total }) => total >= FEWEST_PAIRS);
  const having = new Map<string, number[]>();
  texts.forEach(({ counts }, i) => {
    for (const pair of counts.keys()) {
      const list = having.get(pair);
      if (list) list.push(i);
      else having.set(pair, [i]);
    }
  });
  const carries = (passage: Pairs): boolean => {
    if (passage.total < FEWEST_PAIRS) return false;
    const shared = new Map<number, number>();
    for (const pair of passage.counts.keys())
      for (const i of having.get(pair) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    // A share of the shorter of both: a long paragraph has much of everything.
    const share = ([i, count]: [number, number]) => count / Math.min(passage.counts.size, texts[i]!.counts.size);
    return [...shared]
      .sort((a, b) => share(b) - share(a))
      .slice(0, CANDIDATES)
      .some(([i]) => overlap(passage, texts[i]!) >= TAKEN);
  };
  return ({ id, blocks }) => {
    const passages = blocks.filter(isPassage);
    const isUsed = (block: Block) =>
      marked.has(sourceMark({ material: id, block: block.id })) || carries(pairsOfBlock(block));
    const unused = passages.filter((block) => !isUsed(block)).map((block) => block.id);
    return { passages: passages.length, unused: new Set(unused) };
  };
}

function pairsOfBlock(block: Block): Pairs {
  let pairs = known.get(block);
  if (!pairs) known.set(block, (pairs = pairsOf(blockText(block))));
  return pairs;
}
