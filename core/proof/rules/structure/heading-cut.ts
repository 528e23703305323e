import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** “（三）重大行政⏎决策科学民主合法”: a heading broken over two lines, of which the second became a paragraph. */
export const headingCut: ReportRule = { id: 'heading-cut', category: 'structure', check };

/** No heading's rest is longer. */
const LONGEST = 24;

function check({ blocks }: ReportContext): Finding[] {
  return blocks.flatMap((context, i) => {
    const next = blocks[i + 1];
    const { block, level, head } = context;
    if (block.type !== 'heading' || block.runIn || level === null || next?.block.type !== 'paragraph') return [];
    const rest = next.folded.trim();
    if (!/^\p{Script=Han}+$/u.test(rest) || rest.length > LONGEST || blocks[i + 2] === undefined) return [];
    const others = siblings(blocks, i);
    // Half a heading is shorter than any whole one.
    if (others.length < 2 || others.some((length) => length <= head)) return [];
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
