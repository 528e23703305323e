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
        const { index } = match;
        const before = context.folded.slice(Math.max(0, index - 20), index);
        const behind = context.folded.slice(index + match[0].length, index + match[0].length + 20);
        // A slogan or the title of a work may hold a blank, the name of a paper does not.
        if (/“[^”]*$/u.test(before)) return null;
        if (/《[^》]*$/u.test(before) && !PAPER.test(behind)) return null;
        // Names of two characters and lines of single ones are set wide.
        const words = /\p{Script=Han}{2}$/u.test(before) || /^\p{Script=Han}{2}/u.test(behind);
        const beside = /[，。、；：]$/u.test(before) || /^[，。、；：]/u.test(behind);
        // In front it may part a heading from its text.
        const parts = match[0] === '\u3000\u3000' || (context.level !== null && index <= 12);
        const sentence = context.level !== null || /[。；]/u.test(context.folded);
        const figure = /\d$/u.test(before) || /^\d/u.test(behind);
        const habit = figure && [...context.folded.matchAll(BESIDE_FIGURES)].length > HABIT;
        const inside = match[0].length <= 2 && (words || beside) && !parts && sentence && !habit;
        return {
          rule: chineseSpace,
          severity: inside ? 'warning' : 'hint',
          message: '中文之间、中文与数字之间不空格',
          suggestion: '',
          basis: '编辑通例',
        };
      },
    );
  },
};

/** Who sets more numbers of a paragraph apart does so everywhere: a matter of style. */
const HABIT = 2;
const BESIDE_FIGURES = /(?<=\p{Script=Han})[ \u00a0\u3000]+(?=\d)|(?<=\d)[ \u00a0\u3000]+(?=\p{Script=Han})/gu;
const PAPER = /^[^《》]*(?:法|条例|规定|办法|决定|意见|通知|方案|规划|纲要|要点|计划|细则|规则)(?:（[^）]*）)?》/u;
