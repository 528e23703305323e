import type { Finding } from '../../finding';
import { gainOfJoining } from '../punctuation/likely-marks';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** “（三）重大行政⏎决策科学民主合法”: a heading broken over two lines, of which the second became a paragraph. */
export const headingCut: ReportRule = { id: 'heading-cut', category: 'structure', check };

/** No heading's rest is longer. */
const LONGEST = 24;
/** So many steps less than as two. */
const JOINED = 14;

function check({ blocks }: ReportContext): Finding[] {
  return blocks.flatMap((context, i) => {
    const next = blocks[i + 1];
    const { block, level, head } = context;
    if (block.type !== 'heading' || block.runIn || level === null || next?.block.type !== 'paragraph') return [];
    const rest = next.folded.trim();
    if (!/^\p{Script=Han}+$/u.test(rest) || rest.length > LONGEST || blocks[i + 2] === undefined) return [];
    const others = siblings(blocks, i);
    // Half a heading is shorter than any whole one, and the halves make more sense as one.
    const short = others.length >= 2 && others.every((length) => length > head);
    if (!short && gainOfJoining(context.lexicon, context.folded.slice(0, head), rest) < JOINED) return [];
    return [
      findingAt(context, 0, head, {
        rule: headingCut,
        severity: 'warning',
        message: `标题疑被断成两行，后半在下一段“${rest}”`,
        basis: 'GB/T 9704—2012 第7.3.3条',
      }),
    ];
  });
}

/** Lengths of the other headings of its level under one heading. */
function siblings(blocks: readonly BlockContext[], at: number): number[] {
  const level = blocks[at]!.level!;
  const lengths: number[] = [];
  for (const step of [-1, 1]) {
    for (let i = at + step; blocks[i]; i += step) {
      const other = blocks[i]!;
      if (other.level !== null && other.level < level) break;
      if (other.level === level) lengths.push(other.head);
    }
  }
  return lengths;
}
