import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule, type Verdict } from '../../rule';
import { alike, reckoningsOf } from '../../text/quantities';

/** A growth or a rate told beside the two figures it is made of, where dividing them gives another one. */
export const rateArithmetic: BlockRule = { id: 'rate-arithmetic', category: 'consistency', check };

const UNIT = '(人次|[件个名人次条项家场份起户])';
const SHARE = new RegExp(
  `(?:应|共|收到|承办|办理|受理|收案)[^\\d，。；]{0,12}?(\\d+)${UNIT}[^\\d。；]{0,3}[，、（]?(?:已|均|实际|其中)?[^\\d，。；]{0,8}?(?:出庭|办结|审结|化解|答复|整改|采纳|调解成功|完成|实际[^\\d，。；]{0,6})[^\\d，。；]{0,4}?(\\d+)\\2[，、](?:[^\\d，。；]{0,10})(出庭应诉|出庭|办结|审结|化解|答复|整改|采纳|成功|完成)率(?:达到|达|为|是)?(\\d+(?:\\.\\d+)?)%`,
  'gu',
);

const PASSED = new RegExp(
  `(?<![\\d.])(\\d+)${UNIT}(?:参加|参考|应考|报名|应)[^\\d。；]{0,24}?[，、](?:其中)?[^\\d，。；]{0,6}(\\d+)\\2[^\\d，。；]{0,4}(通过|合格|及格|出庭|达标)[^\\d，。；]{0,6}[，、][^\\d，。；]{0,8}\\4率[^\\d，。；]{0,4}(\\d+(?:\\.\\d+)?)%`,
  'gu',
);

/** Done in time is a share of what was done, not of all. */
const IN_TIME = /(?:按期|按时|及时|限时|如期|期限内)[^，。；]{0,6}率/u;

function check(context: BlockContext): Finding[] {
  const rule = rateArithmetic;
  const basis = '《党政机关公文处理工作条例》第二十条（数字准确）';
  const told = (right: number, text: string) => {
    const shown = right.toFixed(1).replace(/\.0$/u, '');
    return { rule, severity: 'warning' as const, message: `按前面两个数算是${shown}%，这里写${text}%`, basis };
  };
  return [
    ...[SHARE, PASSED].flatMap((form) =>
      findMatches(context, form, (match) => {
        const [all, done, rate] = [Number(match[1]), Number(match[3]), Number(match[5])];
        if (all === 0 || done > all || IN_TIME.test(match[0])) return null;
        const right = (done / all) * 100;
        return Math.abs(right - rate) < 0.6 ? null : told(right, match[5]!);
      }),
    ),
    ...inARow(context, told),
  ];
}

/** What the rate is of: 报备率, 占, 占比. */
const RATE = /^[^，]{0,10}?(\p{Script=Han}{2,6})率(?:均|都|已|也)*(?:达到?|为|是|实现|仅)?(?:约|近)?$/u;
/** “支出36万元，执行率15%”. */
const SPENT = /(?:支出|执行|使用|拨付|到位|兑现|兑付)(?:资金|经费)?$/u;
const PART =
  /^(?:仅|约|各)?占(?:比|总数的?|全部(?:案件)?的?|总量的?|\p{Script=Han}{2,6}(?:总数|总量|案件数)的?|受理总?数的?)?(?:达到?|为|约)?$/u;

/** Any two counts of one thing and a rate named by what was done: “应报备文件12件，已备案11件，报备率100%”. */
function inARow(context: BlockContext, told: (right: number, text: string) => Verdict): Finding[] {
  return reckoningsOf(context).flatMap(({ quantities, text, start }) =>
    quantities.flatMap((rate, i) => {
      const [all, done] = [quantities[i - 2], quantities[i - 1]];
      if (!all || !done || rate.unit !== '%' || !alike(all.unit, done.unit) || all.unit === '%') return [];
      const among = /^[^，。；]{0,10}中的?，?(?:已?有|已|仅)?[^，。；]{0,10}$/u.test(
        text.slice(all.end - start, done.start - start),
      );
      if (all.value === 0 || !/^[，、（]$/u.test(rate.mark) || !(among || /^[，、（]$/u.test(done.mark))) return [];
      if (text.slice(done.end - start, rate.start - start).split(/[，、（]/u).length > 2) return [];
      if (text.slice(all.end - start, done.start - start).split(/[，、（]/u).length > 2) return [];
      const name = RATE.exec(rate.label)?.[1];
      // The words of the rate must be those of the second figure: 报备率 of 已备案.
      const named = name
        ? [...name.slice(-2)].some((char) => `${done.label}${done.tail}`.includes(char)) ||
          (done.unit === '元' && SPENT.test(name) && SPENT.test(done.label))
        : PART.test(rate.label);
      if (
        !(named || (among && name !== undefined)) ||
        /[同环]比|增长|下降|较上年/u.test(text) ||
        IN_TIME.test(rate.label)
      )
        return [];
      const right = (done.value / all.value) * 100;
      const reach =
        (Number.isInteger(rate.value) ? 0.6 : 0.16) + ((all.slack + done.slack) / all.value) * 100 + rate.slack;
      if (done.value > all.value || Math.abs(right - rate.value) <= reach) return [];
      return [findingAt(context, all.start, rate.end, told(right, String(rate.value)))];
    }),
  );
}
