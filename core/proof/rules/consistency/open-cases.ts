import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** “上年结转10件，新收90件，审结95件，年末未结15件”: what came in, less what was closed, is what stays open. */
export const openCases: BlockRule = {
  id: 'open-cases',
  category: 'consistency',
  check: (context) => {
    if (!/未结|未办结|未审结|在办|正在办理|尚未/u.test(context.folded)) return [];
    return findMatches(context, FORM, (match) => {
      const [before, received, closed, open] = [match[1] ?? '0', match[2], match[4], match[5]].map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const left = before + received - closed;
      // A total of all cases may already hold those carried over.
      if (left === open || received - closed === open) return null;
      return {
        rule: openCases,
        severity: 'warning',
        message: `收${before + received}${match[3]}、结${closed}${match[3]}，未结应为${left}${match[3]}，请核对`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      };
    });
  },
};

const FORM =
  /(?:(?:结转|旧存|上年未结|结存)[^，。；\d]{0,4}(\d+)[件起宗]，)?[^，。；\d]{0,8}(?:收案|受理|新收|收到|接收|收件|立案)[^，。；\d]{0,10}(\d+)([件起宗])，[^，。；\d]{0,6}(?:审结|办结|结案)[^，。；\d]{0,4}(\d+)\3，[^，。；\d]{0,8}(?:未结|未办结|未审结|在办|正在办理|尚未(?:审结|办结))[^，。；\d]{0,4}(\d+)\3(?=[，。；])/gu;
