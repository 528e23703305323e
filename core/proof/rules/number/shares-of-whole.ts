import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “城管类占47%、市场监管类占28%、其他占44%”: shares of one whole that do not make 100%. */
export const sharesOfWhole: BlockRule = { id: 'shares-of-whole', category: 'number', check };

/** Shares told one behind the other, the last of them what remains. */
const SHARES =
  /(?:[^，。；、：\d]{1,16}占(?:比|总数的?|全部案件的?)?(?:为|约)?\d+(?:\.\d+)?%[，、；]){1,8}(?:和|及)?(?:其他|其它|其余|剩余)[^，。；、：\d]{0,12}占(?:比|总数的?)?(?:为|约)?\d+(?:\.\d+)?%/gu;
/** Rounding of each share may move the sum by so much (percentage points). */
const ROUNDING = 1;

function check(context: BlockContext): Finding[] {
  if (!context.folded.includes('占') || !/其他|其它|其余|剩余/u.test(context.folded)) return [];
  return findMatches(context, SHARES, (match) => {
    const sum = [...match[0].matchAll(/(\d+(?:\.\d+)?)%/gu)].reduce((all, one) => all + Number(one[1]), 0);
    if (Math.abs(sum - 100) <= ROUNDING) return null;
    return {
      rule: sharesOfWhole,
      severity: 'warning',
      message: `各项占比相加为${sum.toFixed(1).replace(/\.0$/u, '')}%，不是100%`,
      basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
    };
  });
}
