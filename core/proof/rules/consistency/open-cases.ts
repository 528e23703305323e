import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { reckoningsOf, type Quantity } from '../../text/quantities';

/** “上年结转10件，新收90件，审结95件，年末未结15件”: what came in, less what was closed, is what stays open. */
export const openCases: BlockRule = {
  id: 'open-cases',
  category: 'consistency',
  check: (context) => {
    const { folded } = context;
    if (!/[未余]|在办|正在|尚|结转|待/u.test(folded)) return [];
    const left = remainders(context);
    if (!/未结|未办结|未审结|在办|正在办理|尚未/u.test(folded)) return left;
    const cases = findMatches(context, FORM, (match) => {
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
    return cases.length > 0 ? cases : left;
  },
};

const DONE =
  /(?:完成|办结|审结|结案|整改|化解|销号|办复|答复|回复|处置|解决|达标|验收|落实|通过|兑现|办理)(?:了|到位|完毕|完成|的|整改)*$|^已/u;
const OPEN = '(?:未|尚未|正在|仍在|还在|待|在办|暂未|逾期未|跨年|延期|转入|结转)';
const LEFT = new RegExp(
  `^(?:剩余的?|其余的?|尚有|还有|仍有|余下的?|尚余|还剩|结转(?:至|到)?(?:下年|次年|下一?年度|明年)?|跨年结转|${OPEN}[\\p{Script=Han}]{2,4})$`,
  'u',
);
/** What was carried over, or ended in other ways. */
const OTHERWISE = /上年|旧存|往年|历年|存量|新收|撤回|撤诉|终止|不予受理|移送|转办|其中|另|调解|和解|每|平均/u;

/** “排查63个，整改61个，尚有7个未完成”: all, what was done of them, and what is left. */
function remainders(context: BlockContext): Finding[] {
  return reckoningsOf(context).flatMap(({ text, start, quantities }) => {
    const counts = quantities.filter(({ unit }) => unit !== '%');
    const [all, done, left] = counts;
    if (counts.length !== 3 || !all || !done || !left || OTHERWISE.test(text)) return [];
    if (!counts.every(({ unit, slack }) => unit === all.unit && unit !== '' && slack === 0)) return [];
    const isDone = DONE.test(done.label) || DONE.test(done.tail);
    const isLeft = LEFT.test(left.label) || (left.label === '' && new RegExp(`^${OPEN}`, 'u').test(left.tail));
    if (!isDone || !isLeft || all.value === 0 || done.value + left.value === all.value) return [];
    if (!isNext(text, start, all, done) || !isNext(text, start, done, left)) return [];
    return [
      findingAt(context, all.start, left.end, {
        rule: openCases,
        severity: 'warning',
        message: `${all.value}${all.unit}减去${done.value}${all.unit}应余${all.value - done.value}${all.unit}，请核对`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      }),
    ];
  });
}

/** In the next clause, or behind a rate. */
function isNext(text: string, start: number, one: Quantity, other: Quantity): boolean {
  return /^[^，、（]{0,8}[，、（](?:[^，]{0,12}%）?，)?[^，]*$/u.test(text.slice(one.end - start, other.start - start));
}

const FORM =
  /(?:(?:结转|旧存|上年未结|结存)[^，。；\d]{0,4}(\d+)[件起宗]，)?[^，。；\d]{0,8}(?:收案|受理|新收|收到|接收|收件|立案)[^，。；\d]{0,10}(\d+)([件起宗])，[^，。；\d]{0,6}(?:审结|办结|结案)[^，。；\d]{0,4}(\d+)\3，[^，。；\d]{0,8}(?:未结|未办结|未审结|在办|正在办理|尚未(?:审结|办结))[^，。；\d]{0,4}(\d+)\3(?=[，。；])/gu;
