import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** The ellipsis is six dots “……”. */
export const ellipsis: BlockRule = {
  id: 'ellipsis',
  category: 'punctuation',
  check: (context) =>
    findMatches(context, /。{3,}|\.{3,}|·{3,}|…+[，、；。]?/gu, (match) => {
      if (match[0] === '……' || match[0] === '…………') return null;
      if (match[0].startsWith('……') && match[0].length === 3) {
        if (match[0].endsWith('…')) return right();
        return { ...right(), severity: 'warning', message: '省略号前后一般不加点号' };
      }
      if (/^\.{3,}$/u.test(match[0]) && !/[\p{Script=Han}“”，]/u.test(context.folded[match.index - 1] ?? ''))
        return null;
      return right();
    }),
};

function right() {
  return {
    rule: ellipsis,
    severity: 'error' as const,
    message: '省略号写作六连点“……”',
    suggestion: '……',
    basis: 'GB/T 15834—2011 第4.11.2条',
  };
}
