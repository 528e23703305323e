import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “共办理94件（受理38件，不予受理26件，转送36件）”: parts behind a total with no word that says so. */
export const bracketedParts: BlockRule = { id: 'bracketed-parts', category: 'consistency', check };

const UNIT = '(人次|场次|件|个|名|人|次|条|项|家|场|份|起|期|户|处|台|部|宗)';
const IN_BRACKETS = new RegExp(
  `(?<![\\d.])(\\d+)${UNIT}（(?:其中)?((?:[^，。；：、（）\\d]{1,12}\\d+\\2[，、；]){1,7}[^，。；：、（）\\d]{1,12}\\d+\\2)）`,
  'gu',
);
const IN_A_ROW = new RegExp(
  `(?:共|总计|累计)[^，。；：、（）\\d]{2,16}?(\\d+)${UNIT}[，：]((?:[^，。；：、（）\\d]{2,8}\\d+\\2[，、]){2,7}[^，。；：、（）\\d]{2,8}\\d+\\2)(?=[。；])`,
  'gu',
);
/** Parts that are that far from their total are hardly meant to make it. */
const NEAR = 0.12;

function check(context: BlockContext): Finding[] {
  if (!/\d/u.test(context.folded)) return [];
  return [IN_BRACKETS, IN_A_ROW].flatMap((form) =>
    findMatches(context, form, (match) => {
      const total = Number(match[1]);
      const parts = [...match[3]!.matchAll(/\d+/gu)].map((one) => Number(one[0]));
      const sum = parts.reduce((all, part) => all + part, 0);
      // The first part may be split by those behind it.
      if (sum === total || sum - parts[0]! === parts[0]! || Math.abs(sum - total) > Math.max(2, total * NEAR))
        return null;
      return {
        rule: bracketedParts,
        // Less than the total may leave out what is still open.
        severity: sum > total ? 'warning' : 'hint',
        message: `分项相加为${sum}${match[2]}，与总数${total}${match[2]}不符`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      };
    }),
  );
}
