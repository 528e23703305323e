import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** Two marks in a row where one belongs. */
export const doubledMark: BlockRule = {
  id: 'doubled-mark',
  category: 'punctuation',
  check: (context) =>
    findMatches(
      context,
      /(?<![。，、；：])[。，、；：]\s*[。，、；：]+|(?<=[。！？]”)[。；，]|([！？])\1{2,}|[！？][，、；：。]|(?<![”’）》])[（《“][，。、；：]/gu,
      (match) => {
        if (/^。{3,}$/u.test(match[0])) return null;
        const opening = /^[（《“]/u.test(match[0]);
        const same = !opening && new Set(match[0].replace(/\s/gu, '')).size === 1;
        return {
          rule: doubledMark,
          severity: 'error',
          message: opening ? `“${match[0][0]}”后面不应有标点` : '两个标点连在一起，多了一个',
          suggestion: match[0].length === 1 ? '' : same || opening ? match[0][0]! : undefined,
          basis: 'GB/T 15834—2011',
        };
      },
    ),
};
