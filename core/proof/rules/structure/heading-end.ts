import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** A heading on its own line ends without a mark. */
export const headingEnd: BlockRule = { id: 'heading-end', category: 'structure', check };

function check(context: BlockContext): Finding[] {
  const { block, folded } = context;
  if (block.type === 'title' ? false : block.type !== 'heading' || block.runIn) return [];
  const match = /[。，；、：.…！？—]+\s*$/u.exec(folded);
  if (!match || match.index === 0) return [];
  const stop = match[0].startsWith('。');
  return [
    findingAt(context, match.index, match.index + match[0].trimEnd().length, {
      rule: headingEnd,
      severity: 'warning',
      message: stop ? '独立成行的标题末尾不用句号' : `标题末尾不用“${match[0].trim()}”`,
      suggestion: '',
      basis: 'GB/T 9704—2012（公文编排通例）',
    }),
  ];
}
