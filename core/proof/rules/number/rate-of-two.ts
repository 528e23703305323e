import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { quantitiesOf, sameUnit, type Quantity } from '../../text/quantities';

/** “20家单位中18家已公示，公示率95%”: a rate beside the whole and the part it is made of. */
export const rateOfTwo: BlockRule = {
  id: 'rate-of-two',
  category: 'consistency',
  check: (context) =>
    /[率占]/u.test(context.folded) ? quantitiesOf(context).flatMap((sentence) => checkSentence(context, sentence)) : [],
};

const RATE = /([\p{Script=Han}]{2})率(?:均|都|已|也)?(?:达到?|为|是|实现|保持|仅|在)*$/u;
/** “200件，调解144件，占63%”. */
const SHARE = /^占(?:比|总数的?)?(?:达到?|为)?$/u;
/** Done in time is a share of what was done, not of all. */
const IN_TIME = /按期|按时|及时|限时|当期|如期|期内|同比|较上年|比上年/u;

function checkSentence(context: BlockContext, sentence: readonly Quantity[]): Finding[] {
  return sentence.flatMap((rate, i) => {
    const share = SHARE.test(rate.lead);
    const done = share ? '' : RATE.exec(rate.lead)?.[1]?.replace('报备', '备案');
    if (done === undefined || rate.unit !== '%' || rate.rough || IN_TIME.test(rate.lead)) return [];
    const before = sentence.slice(0, i).filter((one) => one.unit !== '%' && !(one.unit === '年' && one.value > 1900));
    const [whole, part] = before.slice(-2);
    if (!whole || !part || !sameUnit(whole.unit, part.unit) || whole.rough || part.rough) return [];
    if (part.value > whole.value || whole.value === 0 || sentence[i - 1] !== part) return [];
    const between = context.folded.slice(whole.end, part.start);
    const among = /^[^，。；]{0,10}中的?，?(?:已?有|已|仅)?[^，。；]{0,10}$/u.test(between);
    const named = part.lead.includes(done) || part.tail.includes(done);
    if (!(among || (named && before.length === 2 && between.length < 24))) return [];
    const right = (part.value / whole.value) * 100;
    if (Math.abs(right - rate.value) < 0.6) return [];
    return [
      findingAt(context, whole.start, rate.end, {
        rule: rateOfTwo,
        severity: 'warning',
        message: `按前面两个数算是${right.toFixed(1).replace(/\.0$/u, '')}%，这里写${rate.value}%`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      }),
    ];
  });
}
