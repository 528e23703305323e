import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** “优秀、合格等次分别为12个、21个、3个”: more or fewer values than things they are told of. */
export const respectively: BlockRule = {
  id: 'respectively',
  category: 'consistency',
  check: (context) => {
    if (!context.folded.includes('分别')) return [];
    return findMatches(context, LISTED, (match) => {
      const [whole, things, values] = match;
      const listed = things!.split('、').length;
      const told = values!.split(/[、和]/u).length;
      // The last of the list may be one thing or, with 和, two.
      const joined = /[和与及][^、]*$/u.test(things!) ? 1 : 0;
      if (told === listed || told === listed + joined || SEVERAL.test(things!)) return null;
      return {
        rule: respectively,
        // Words listed before them may belong to what is counted: “在教育、医疗领域立案、结案分别为……”.
        severity: told > listed ? 'warning' : 'hint',
        message: `前面列了${listed}项，“分别”后面有${told}个数，请核对`,
        basis: '公文校核通例',
        from: match.index + whole.length - values!.length,
      };
    });
  },
};

const VALUE = '\\d[\\d.]*[万亿]?(?:%|元|人次|场次|[件个名人次条项家份起场期户处台部宗篇册])';
const LISTED = new RegExp(
  `([^，。；：“”《》（）]*、[^，。；：“”《》（）]*)分别[^，。；：、\\d]{0,8}(${VALUE}(?:[、和]${VALUE})+)(?=[，。；])`,
  'gu',
);
/** A member that stands for several. */
const SEVERAL = /等(?![次级])|各|[两二三四五六]/u;
