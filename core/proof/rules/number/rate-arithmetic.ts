import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** A growth or a rate told beside the two figures it is made of, where dividing them gives another one. */
export const rateArithmetic: BlockRule = { id: 'rate-arithmetic', category: 'consistency', check };

const UNIT = '(人次|[件个名人次条项家场份起户])';
const GROWTH = new RegExp(
  `[由从](?:\\d{4}年的?|上年的?|去年的?)?(\\d+(?:\\.\\d+)?)${UNIT}(?:增加|增长|增|上升|提高|减少|下降|降低|减|降)(?:至|到|为)(?:\\d{4}年的?)?(\\d+(?:\\.\\d+)?)\\2[，、]?(?:同比)?(?:增长|增加|上升|提高|增幅|下降|减少|降低|降幅)(?:了|达到?|为)?(\\d+(?:\\.\\d+)?)%`,
  'gu',
);
const SHARE = new RegExp(
  `(?:应|共|收到|承办|办理|受理|收案)[^\\d，。；]{0,12}?(\\d+)${UNIT}[^\\d。；]{0,3}[，、（]?(?:已|均|实际|其中)?[^\\d，。；]{0,8}?(?:出庭|办结|审结|化解|答复|整改|采纳|调解成功|完成|实际[^\\d，。；]{0,6})[^\\d，。；]{0,4}?(\\d+)\\2[，、](?:[^\\d，。；]{0,10})(出庭应诉|出庭|办结|审结|化解|答复|整改|采纳|成功|完成)率(?:达到|达|为|是)?(\\d+(?:\\.\\d+)?)%`,
  'gu',
);

const PASSED = new RegExp(
  `(?<![\\d.])(\\d+)${UNIT}(?:参加|参考|应考|报名|应)[^\\d。；]{0,24}?[，、](?:其中)?[^\\d，。；]{0,6}(\\d+)\\2[^\\d，。；]{0,4}(通过|合格|及格|出庭|达标)[^\\d，。；]{0,6}[，、][^\\d，。；]{0,8}\\4率[^\\d，。；]{0,4}(\\d+(?:\\.\\d+)?)%`,
  'gu',
);

/** Any two counts of one thing and a rate named by what was done: “应备案文件12件，已备案11件，备案率100%”. */
const DONE = new RegExp(
  `(?<![\\d.])(\\d+)${UNIT}[^\\d，。；]{0,6}，[^\\d，。；]{0,6}?([\\p{Script=Han}]{2})[^\\d，。；]{0,6}?(\\d+)\\2[^\\d，。；]{0,4}，[^\\d，。；]{0,6}?\\3率(?:均|都|已)?(?:达到|达|为|是|实现)?(\\d+(?:\\.\\d+)?)%`,
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
    ...findMatches(context, GROWTH, (match) => {
      const [from, to, rate] = [Number(match[1]), Number(match[3]), Number(match[4])];
      if (from === 0) return null;
      const right = (Math.abs(to - from) / from) * 100;
      return Math.abs(right - rate) < 0.6 ? null : told(right, match[4]!);
    }),
    ...[SHARE, PASSED].flatMap((form) =>
      findMatches(context, form, (match) => {
        const [all, done, rate] = [Number(match[1]), Number(match[3]), Number(match[5])];
        if (all === 0 || done > all || IN_TIME.test(match[0])) return null;
        const right = (done / all) * 100;
        return Math.abs(right - rate) < 0.6 ? null : told(right, match[5]!);
      }),
    ),
    ...findMatches(context, DONE, (match) => {
      const [all, done, rate] = [Number(match[1]), Number(match[4]), Number(match[5])];
      if (all === 0 || done > all || IN_TIME.test(match[0])) return null;
      const right = (done / all) * 100;
      return Math.abs(right - rate) < 0.6 ? null : told(right, match[5]!);
    }),
  ];
}
