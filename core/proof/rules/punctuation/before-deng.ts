import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** “、” or “……” before 等. */
export const beforeDeng: BlockRule = {
  id: 'before-deng',
  category: 'punctuation',
  check: (context) =>
    findMatches(
      context,
      /([、，]|……|…)(?=等(?![级待候于同价额分离距效]|不[起得及了])(?:[\p{Script=Han}]|[，。；、“《]|\d|$))/gu,
      (match) => {
        if (match[1] === '，') return null;
        return {
          rule: beforeDeng,
          severity: 'error',
          message: match[1] === '、' ? '“等”前最后一项之后不加顿号' : '省略号不与“等”连用',
          suggestion: '',
          basis: 'GB/T 15834—2011 附录A',
        };
      },
    ),
};
