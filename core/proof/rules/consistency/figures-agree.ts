import { numberIn } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Two figures of one sentence that cannot both be right: more done than there was, averages, complements, words. */
export const figuresAgree: BlockRule = { id: 'figures-agree', category: 'consistency', check };

const UNIT = '(人次|[件个名人次条项家场份起户处宗])';
/** More of it was dealt with than had come. */
const DEALT = new RegExp(
  `(?:应(?:培训|参训|到)|参加(?:培训|考试|测试)|收到|征集|征求|排查|发现|应(?!急|诉)|收集|接到|提出|查摆|反馈|受理|办理|立案|开庭审理|开庭|抽查|评查|报名|转办|交办|督办|移送|交由)[^，。；\\d]{0,14}?(?<![\\d.])(\\d+)${UNIT}，(?:其中|已|现已|均已|全部|实际|成功|并|均|共|(?:被诉)?(?:行政)?(?:机关|单位)?(?:主要)?负责人(?:实际)?)*(培训|参训|合格|通过|采纳|化解|调解成功|整改|整改完成|答复|回复|实际出庭|出庭|解决|办结|审结|结案|完成|达标|优秀|立案|办复|销号)(?:应诉)?(?:意见|建议|问题|隐患|纠纷|矛盾|案件|到位|成功|了)*(\\d+)\\2(?=[，。；])`,
  'gu',
);
/** “检查企业174家，发现问题企业214家”, “审核文件80件，提出修改意见的100件”. */
const AMONG_CHECKED = new RegExp(
  `(?:检查|抽查|审核|审查|评查|走访|排查)[^，。；\\d]{0,8}?(?<![\\d.])(\\d+)${UNIT}，(?:其中)?(?:发现问题(?:的)?(?:企业|单位|商户|文件|案卷)|提出(?:修改)?意见的|存在问题的|不合格的?|合格的?|达标的?|优秀的?)[^，。；\\d]{0,4}(\\d+)\\2(?=[，。；])`,
  'gu',
);
const SEXES = /男性?[^，。；、\d]{0,4}(\d+(?:\.\d+)?)%[，、]女性?[^，。；、\d]{0,4}(\d+(?:\.\d+)?)%/gu;
const COMPLEMENT =
  /(满意|合格|通过|达标|及格)[率度](?:达到|达|为)?(\d+(?:\.\d+)?)%[，、；](?:[^，。；\d]{0,4})不\1[率度](?:达到|达|为|仅)?(\d+(?:\.\d+)?)%/gu;
const LAWSUITS =
  /胜诉率(?:达到|达|为)?(\d+(?:\.\d+)?)%[，、；][^，。；\d]{0,4}败诉率(?:达到|达|为|仅)?(\d+(?:\.\d+)?)%/gu;
const OF_ALL = new RegExp(
  `(?<![\\d.])(\\d+)([件个名人条项家户])[^。；\\d]{0,24}占[^，。；\\d]{0,10}(\\d+)\\2[^，。；\\d]{0,8}的(\\d+(?:\\.\\d+)?)%`,
  'gu',
);
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
const LIMIT = /(?<![\d.])(\d+)%(以上|以下)（(?:约|占)?(\d+(?:\.\d+)?)%）/gu;

/** “完成480人，超额完成500人的目标”, “出庭率92%，高于全市平均水平94%”, “达98%，超出95%的目标5个百分点”. */
const TARGET =
  /(?<![\d.])(\d+(?:\.\d+)?)(人次|[件个名人项家场份起户处宗次%])，(?:已|并|均)?(超额完成|超过|超出|高于|优于|低于|未达到)[^，。；\d]{0,14}?(\d+(?:\.\d+)?)\2(?:的[^，。；\d]{0,6}(?:目标|任务|计划|要求|平均水平|平均值)(?:(\d+(?:\.\d+)?)个百分点)?)?(?=[，。；])/gu;
/** “三次督察、两次评查，共六次”, “两期培训班、三场讲座，共六场次”. */
const IN_HAN =
  /([两二三四五六七八九])([次个场项份期批类])\p{Script=Han}{2,8}[、和]([两二三四五六七八九])(?:\2|[次场期])\p{Script=Han}{2,8}，(?:一共|共计|合计|总计|共)([两二三四五六七八九十]{1,2})(?:\2|场次|[次场期])/gu;
/** “开展五次督察，上半年两次、下半年两次”. */
const HALVES_IN_HAN =
  /([两二三四五六七八九十]{1,2})([次场期批])\p{Script=Han}{2,8}，(?:其中)?上半年([一两二三四五六七八九])\2[、，]下半年([一两二三四五六七八九])\2/gu;
/** “三个督察组，每组四人，共十五人”. */
const EACH_IN_HAN =
  /([两二三四五六七八九十]|\d{1,2})[个支]\p{Script=Han}{0,6}?([组队])，(?:平均)?每\2([一两二三四五六七八九十]|\d{1,2})([人名])，(?:一共|共计|合计|总计|共)([一两二三四五六七八九十]{1,3}|\d{1,3})[人名]/gu;

function check(context: BlockContext): Finding[] {
  const inHan = /共|上半年/u.test(context.folded) ? sumsInHan(context) : [];
  if (!/\d/u.test(context.folded)) return inHan;
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
    ...inHan,
    ...findMatches(context, TARGET, (match) => {
      const [done, asked] = [Number(match[1]), Number(match[4])];
      const above = /低于|未达/u.test(match[3]!) ? done < asked : done > asked;
      if (!above) return off(`${match[1]!}${match[2]!}与“${match[3]!}${match[4]!}${match[2]!}”不符`);
      return match[5] === undefined ? null : same(Math.abs(done - asked), Number(match[5]), '个百分点');
    }),
    ...findMatches(context, DEALT, (match) => {
      if (Number(match[4]) <= Number(match[1]) || /结转|旧存|上年|往年|历年/u.test(context.folded)) return null;
      // Cases carried over from the year before may be closed with those of the year.
      const carried =
        /[办审]结|结案|完成/u.test(match[3]!) && !/提案|建议|意见|工单|问题|隐患|任务|线索|整改/u.test(match[0]);
      return off(
        `${match[3]}${match[4]}${match[2]}多于前面的${match[1]}${match[2]}，请核对`,
        carried && Number(match[4]) < Number(match[1]) * 2 ? 'hint' : 'warning',
      );
    }),
    ...findMatches(context, AMONG_CHECKED, (match) =>
      Number(match[3]) <= Number(match[1])
        ? null
        : off(`${match[3]!}${match[2]!}多于前面的${match[1]!}${match[2]!}，请核对`),
    ),
    ...findMatches(context, SEXES, (match) => whole(match, 1, 2)),
    ...findMatches(context, COMPLEMENT, (match) => whole(match, 2, 3)),
    // Some are withdrawn: they may be fewer than all.
    ...findMatches(context, LAWSUITS, (m) => (Number(m[1]) + Number(m[2]) > 100.5 ? whole(m, 1, 2) : null)),
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
    ...findMatches(context, LIMIT, (m) =>
      Number(m[3]) >= Number(m[1]) === (m[2] === '以上') || m[1] === m[3]
        ? null
        : off(`“${m[1]!}%${m[2]!}”与${m[3]!}%不符`),
    ),
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

function sumsInHan(context: BlockContext): Finding[] {
  const judge = (right: number, told: string, unit: string, how: string) =>
    right === numberIn(told)
      ? null
      : {
          rule: figuresAgree,
          severity: 'warning' as const,
          message: `${how}为${right}${unit}，这里写${told}${unit}`,
          basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
        };
  return [
    ...findMatches(context, IN_HAN, (m) => judge(numberIn(m[1]!) + numberIn(m[3]!), m[4]!, m[2]!, '两项相加')),
    ...findMatches(context, HALVES_IN_HAN, (m) => judge(numberIn(m[3]!) + numberIn(m[4]!), m[1]!, m[2]!, '两项相加')),
    ...findMatches(context, EACH_IN_HAN, (m) => judge(numberIn(m[1]!) * numberIn(m[3]!), m[5]!, m[4]!, '相乘')),
  ];
}
