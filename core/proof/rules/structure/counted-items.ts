import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “制度、队伍、监督、普法三项任务”: words listed with 、 and the count told behind them. */
export const countedItems: BlockRule = { id: 'counted-items', category: 'consistency', check };

const NUMERALS = '一二三四五六七八九十';
const KINDS =
  '个?方面|[项大]?(?:重点)?(?:任务|工程|机制|制度|行动|举措|措施|工作|领域|环节|板块|体系|平台)|个(?:环节|领域|维度|层面|重点|专项|关键|抓手|步骤)';
const COUNT = new RegExp(`([两二三四五六七八九十])(${KINDS})(?![\\p{Script=Han}]*、)`, 'gu');
const LISTED = /((?:[^，。；：、\d“”《》（）]{2,14}、){1,9})([^，。；：、\d“”《》（）]{2,12}?)(等)?“?$/u;
/** UTF-16 length of the longest list before a count. */
const REACH = 150;
/** A member that may stand for several, or words that belong to no member. */
const SEVERAL = /[和与及或]|以及|等$|[的在对为]$|各[项类级]|若干/u;

function check(context: BlockContext): Finding[] {
  if (!context.folded.includes('、')) return [];
  return findMatches(context, COUNT, (match) => {
    const [whole, numeral, kind] = match;
    const list = LISTED.exec(context.folded.slice(Math.max(0, match.index - REACH), match.index));
    if (!list) return null;
    const [, before, last, deng] = list;
    const listed = before!.split('、').length;
    const told = numeral === '两' ? 2 : NUMERALS.indexOf(numeral!) + 1;
    if (listed === told || listed < 2 || SEVERAL.test(before!) || SEVERAL.test(last!)) return null;
    // A number that goes with a word before it: “第三方面”, “十二项”, “前三项”.
    if (/[第前首另外一二三四五六七八九十]$/u.test(last!)) return null;
    // With 等 more may be meant than are named; one left out of a short list is worth a look.
    const more = told > listed;
    if (deng && more && told - listed > 1) return null;
    if (!deng && kind!.startsWith('工作')) return null;
    return {
      rule: countedItems,
      severity: more ? 'hint' : 'warning',
      message: `前面列了${listed}项，后面说是${numeral}${kind}，请核对`,
      basis: '公文校核通例',
      from: match.index + whole.length - kind!.length - 1,
    };
  });
}
