import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** A paragraph or heading that begins with a mark that only ends or parts words. */
export const markAtStart: BlockRule = { id: 'mark-at-start', category: 'punctuation', check };

function check(context: BlockContext): Finding[] {
  const match = /^\s*([，。、；：！？”’》）]+)/u.exec(context.folded);
  if (!match || context.block.type === 'table') return [];
  const end = match[0].length;
  return [
    findingAt(context, end - match[1]!.length, end, {
      rule: markAtStart,
      severity: 'error',
      message: `段首不用“${match[1]}”`,
      suggestion: '',
      basis: 'GB/T 15834—2011',
    }),
  ];
}
