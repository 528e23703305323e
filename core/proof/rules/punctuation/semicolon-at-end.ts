import { findingAt, type BlockRule } from '../../rule';

/** A paragraph of several sentences that ends with “；”: no list goes on behind it. */
export const semicolonAtEnd: BlockRule = {
  id: 'semicolon-at-end',
  category: 'punctuation',
  check: (context) => {
    const { block, folded } = context;
    const end = folded.trimEnd().length;
    if (folded[end - 1] !== '；' || (block.type !== 'paragraph' && block.type !== 'heading')) return [];
    // Members of a list over several paragraphs hold one sentence each.
    if (!folded.slice(context.head, end).includes('。')) return [];
    return [
      findingAt(context, end - 1, end, {
        rule: semicolonAtEnd,
        severity: 'warning',
        message: '本段前面已用句号，段末应当用句号',
        suggestion: '。',
        basis: 'GB/T 15834—2011',
      }),
    ];
  },
};
