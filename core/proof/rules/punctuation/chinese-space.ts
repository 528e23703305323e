import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** A blank inside Chinese text. In a quoted slogan or a title it may stand for a mark. */
export const chineseSpace: BlockRule = {
  id: 'chinese-space',
  category: 'punctuation',
  check: (context) => {
    if (context.block.type !== 'paragraph' && context.block.type !== 'heading') return [];
    return findMatches(
      context,
      /(?<=[\p{Script=Han}，。、；：“”（）《》])[ \u00a0\u3000]+(?=[\p{Script=Han}，。、；：“”（）《》\d])|(?<=\d)[ \u00a0\u3000]+(?=[\p{Script=Han}，。、；：])/gu,
      (match) => {
        const before = context.folded.slice(Math.max(0, match.index - 20), match.index);
        if (/“[^”]*$/u.test(before) || /《[^》]*$/u.test(before)) return null;
        const inside =
          /\p{Script=Han}{2}$/u.test(before) &&
          /^\p{Script=Han}{2}/u.test(context.folded.slice(match.index + match[0].length));
        return {
          rule: chineseSpace,
          severity: inside && match[0].length === 1 ? 'warning' : 'hint',
          message: '中文之间、中文与数字之间不空格',
          suggestion: '',
          basis: '编辑通例',
        };
      },
    );
  },
};
