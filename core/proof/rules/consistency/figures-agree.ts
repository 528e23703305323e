import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Two figures of one sentence that cannot both be right: more done than there was, averages, complements, words. */
export const figuresAgree: BlockRule = { id: 'figures-agree', category: 'consistency', check };

const UNIT = '(人次|[件个名人次条项家场份起户处宗])';
/** More of it was dealt with than had come. */
const DEALT = new RegExp(
  `(?:应(?:培训|参训|到)|参加(?:培训|考试|测试)|收到|征集|征求|排查|发现|应(?!急|诉)|收集|接到|提出|查摆|反馈|受理|办理|立案)[^，。；\\d]{0,14}?(?<![\\d.])(\\d+)${UNIT}，(?:其中|已|现已|均已|全部|实际|成功|并|均)*(培训|参训|合格|通过|采纳|化解|调解成功|整改|整改完成|答复|回复|实际出庭|出庭|解决|办结|审结|结案|完成)(?:意见|建议|问题|隐患|纠纷|矛盾|案件|到位|成功|了)*(\\d+)\\2(?=[，。；])`,
  'gu',
);
const SEXES = /男性?[^，。；、\d]{0,4}(\d+(?:\.\d+)?)%[，、]女性?[^，。；、\d]{0,4}(\d+(?:\.\d+)?)%/gu;
const COMPLEMENT =
  /(满意|合格|通过|达标|及格)[率度](?:达到|达|为)?(\d+(?:\.\d+)?)%[，、；](?:[^，。；\d]{0,4})不\1[率度](?:达到|达|为|仅)?(\d+(?:\.\d+)?)%/gu;
const OF_ALL = new RegExp(
  `(?<![\\d.])(\\d+)([件个名人条项家户])[^。；\\d]{0,24}占[^，。；\\d]{0,10}(\\d+)\\2[^，。；\\d]{0,8}的(\\d+(?:\\.\\d+)?)%`,
  'gu',
);
const COMPLETE =
  /(办结|审结|整改|答复|化解|出庭|出庭应诉|覆盖|合格)率(?:均|都|已)?(?:达到|达|为|保持)?100%，[^。；]{0,6}(?:尚有|还有|仍有|尚余|剩余)[^，。；]{0,4}\d+[件个名项条]|(?:零败诉|败诉率为?(?:0|零)%?|(?:无一?|没有)败诉(?:案件)?)，[^。；]{0,8}败诉(?:案件)?[1-9]\d*件|(?:零复议|零诉讼|零纠错|零投诉)，[^。；]{0,8}(?:复议|诉讼|纠错|投诉)(?:案件)?[1-9]\d*[件起]|率(?:达到?|为)?100%，(\d+)件(?:案件)?中(?!\2)\d+件/gu;
const WORDED =
  /(三分之二|三分之一|四分之三|四分之一|半数|一半|[一二三四五六七八九]成)(以上|多)?的?（(?:约|占)?(\d+(?:\.\d+)?)%）/gu;
const WORTH: Readonly<Record<string, number>> = {
  三分之二: 66.7,
  三分之一: 33.3,
  四分之三: 75,
  四分之一: 25,
  半数: 50,
  一半: 50,
};

/** “8个镇4个街道，合计13个镇街”, “其中28个已完成，3个未完成”. */
const TWO = /(\d+)个(?:镇|乡镇|乡)[、和]?(\d+)个街道，?(?:合计|共计|共)(\d+)个(?:镇街|街镇|街道)/gu;
const REST =
  /(?:共|全部|总任务)(?:有)?(\d+)([个项件家条名])[^，。；\d]{0,8}，其中[^，。；\d]{0,4}(\d+)\2(?:已|正在)?([\p{Script=Han}]{2})，[^，。；\d]{0,4}(\d+)\2(?:未|尚未)\4(?=[，。；])/gu;
const DONE_OF_ALL = /已?完成(\d+)([项件个])，未完成(\d+)\2，(?:总任务|总数|共)(?:为)?(\d+)\2/gu;
const MONEY =
  /(?:共|累计|总)?(?:投入|安排|落实)[^，。；\d]{0,10}?(\d+(?:\.\d+)?)(万元|亿元|元)，其中[^，。；\d]{1,10}(\d+(?:\.\d+)?)\2[、，][^，。；\d]{1,10}(\d+(?:\.\d+)?)\2(?=[。；])/gu;
/** “线上占60%，线下占50%”: what is one or the other. */
const EITHER =
  /(线上|城镇|城市|专职|初次|简易程序|已办结|有效)[^，。；、\d]{0,4}占(\d+(?:\.\d+)?)%[，、](?:线下|农村|兼职|再次|一般程序|普通程序|未办结|失效)[^，。；、\d]{0,4}占(\d+(?:\.\d+)?)%/gu;
const NOT_ALL =
  /全覆盖率(?:达到|达|为)?(?!100)\d[\d.]*%|全覆盖，[^，。；]{0,4}覆盖率(?:达到|达|为|仅)?(?!100|9\d)\d[\d.]*%|率[^，。；]{0,8}100%，[^，。；]{0,4}个别[^，。；]{1,10}(?:未|没有)[^，。；]{2,6}|全部(?:按期|及时)?(?:办结|完成|审结|整改|答复)，[^，。；]{0,4}(?:办结|完成|审结|整改|答复)率(?:达到|达|为)?(?!100)\d[\d.]*%|全部(?:办结|完成|审结|整改|答复)率(?:达到|达|为)?(?!100)\d[\d.]*%/gu;
/** “共交办38件，全部办结，尚有3件正在办理”: all, and some not. */
const ALL_BUT =
  /(?<!中(?:的)?\d*[件个名项条家]?[^，。；]{0,4})(?:全部(?:按期|按时|及时|依法)?|均已?(?:按期|按时|及时|依法)?)(?:办结|完成|整改|审结|答复|化解|公示|覆盖|出庭|通过|清理|落实|报备|备案)[^，。；]{0,8}，[^，。；]{0,4}(?:尚有|还有|仍有|另有|其余|剩余|尚余|剩|有|但有|但)[^，。；\d]{0,6}\d+[件个名项条家起处][^，。；]{0,8}(?:未|没有|正在|尚待|待|在办|限期)[^，。；]{0,6}|(?:实现|已)全覆盖，[^，。；\d]{0,4}\d+[个家名][^，。；]{0,6}(?:未|没有)[^，。；]{0,6}|率(?:均|都|已)?(?:达到|达|为|保持)?100%，(?:但|其中|有|仍有|尚有|还有|另有|仅)?[^，。；\d]{0,6}\d+[件个名项条家起处][^，。；\d]{0,10}(?:未|没有|正在)[^，。；]{0,10}|全部(?:按期|按时|及时|完成)*([\p{Script=Han}]{2})[^，。；]{0,2}，[^，。；\d]{0,4}\1率(?:达到?|为|仅)?(?!100)\d[\d.]*%/gu;
const LIMIT = /(?<![\d.])(\d+)%(以上|以下)（(?:约|占)?(\d+(?:\.\d+)?)%）/gu;

function check(context: BlockContext): Finding[] {
  if (!/\d/u.test(context.folded)) return [];
  const off = (message: string, severity: 'warning' | 'hint' = 'warning') => ({
    rule: figuresAgree,
    severity,
    message,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
  const whole = (match: RegExpExecArray, a: number, b: number) => {
    const sum = Number(match[a]) + Number(match[b]);
    return Math.abs(sum - 100) < 0.6 ? null : off(`两项相加为${sum.toFixed(1).replace(/\.0$/u, '')}%，不是100%`);
  };
  const same = (right: number, told: number, unit: string) =>
    Math.abs(right - told) < 0.011
      ? null
      : off(`按前面的数算是${Number(right.toFixed(2))}${unit}，这里写${told}${unit}`);
  return [
    ...findMatches(context, DEALT, (match) => {
      if (Number(match[4]) <= Number(match[1]) || /结转|旧存|上年|往年|历年/u.test(context.folded)) return null;
      // Cases carried over from the year before may be closed with those of the year.
      const carried = /[办审]结|结案|完成/u.test(match[3]!) && !/建议|提案|工单|问题|隐患/u.test(match[0]);
      return off(
        `${match[3]}${match[4]}${match[2]}多于前面的${match[1]}${match[2]}，请核对`,
        carried ? 'hint' : 'warning',
      );
    }),
    ...findMatches(context, SEXES, (match) => whole(match, 1, 2)),
    ...findMatches(context, COMPLEMENT, (match) => whole(match, 2, 3)),
    ...findMatches(context, OF_ALL, (match) => {
      const right = (Number(match[1]) / Number(match[3])) * 100;
      return Math.abs(right - Number(match[4])) < 0.6
        ? null
        : off(`按两个数算是${right.toFixed(1)}%，这里写${match[4]}%`);
    }),
    ...findMatches(context, TWO, (m) => same(Number(m[1]) + Number(m[2]), Number(m[3]), '个')),
    ...findMatches(context, REST, (m) => same(Number(m[3]) + Number(m[5]), Number(m[1]), m[2]!)),
    ...findMatches(context, DONE_OF_ALL, (m) => same(Number(m[1]) + Number(m[3]), Number(m[4]), m[2]!)),
    ...findMatches(context, MONEY, (m) => same(Number(m[3]) + Number(m[4]), Number(m[1]), m[2]!)),
    ...findMatches(context, EITHER, (match) => whole(match, 2, 3)),
    ...findMatches(context, NOT_ALL, () => off('前后两个说法不能同时成立，请核对')),
    ...findMatches(context, ALL_BUT, (match) =>
      context.folded.slice(Math.max(0, match.index - 16), match.index).includes('其中')
        ? null
        : off('前后两个说法不能同时成立，请核对'),
    ),
    ...findMatches(context, LIMIT, (m) =>
      Number(m[3]) >= Number(m[1]) === (m[2] === '以上') || m[1] === m[3]
        ? null
        : off(`“${m[1]!}%${m[2]!}”与${m[3]!}%不符`),
    ),
    ...findMatches(context, COMPLETE, () => off('前后两个说法不能同时成立，请核对')),
    ...findMatches(context, WORDED, (match) => {
      const least = WORTH[match[1]!] ?? '一二三四五六七八九'.indexOf(match[1]![0]!) * 10 + 10;
      const before = context.folded.slice(Math.max(0, match.index - 2), match.index);
      const above = match[2] !== undefined || /过|逾|超$/u.test(before);
      const share = Number(match[3]);
      if (above ? share >= least && share < least + 25 : Math.abs(share - least) <= 6) return null;
      return off(`“${match[0].split('（')[0]}”与${match[3]}%不符`);
    }),
  ];
}
