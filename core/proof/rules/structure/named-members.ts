import { numberIn } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/**
 * A number and a word, and the members that repeat the word: “四个到位”，即责任到位、人员到位、措施到位; times with their
 * months: 先后4次（3月、6月、11月）; ranks of places: 区、镇、村两级.
 */
export const namedMembers: BlockRule = { id: 'counted-items', category: 'consistency', check };

const N = '(\\d{1,2}|[两二三四五六七八九十]{1,2})';
const NAMED = new RegExp(
  `(?<![第\\d一二三四五六七八九十])${N}[个大项条类]([\\p{Script=Han}]{2,4})”?(?:，即|：|，包括|，分别是|，具体为|，也就是)“?([^。；：《》]{4,120})`,
  'gu',
);
const LIST = '((?:\\d{1,2}月(?:\\d{1,2}日|份)?[、和]){1,11}\\d{1,2}月(?:\\d{1,2}日|份)?)';
/** “3次（3月、6月、11月）”, “召开3次常委会会议，分别于5月和10月”. */
const TIMES_BEFORE = new RegExp(
  `${N}[次场期轮][\\p{Script=Han}“”]{0,14}(?:（(?:分别)?(?:于|在|为)?|，分别(?:于|在|为))${LIST}(?=[）开召举组进集专，。])`,
  'gu',
);
/** “在1月、4月、7月、10月开展5次督查”. */
const TIMES_BEHIND = new RegExp(`${LIST}(?:分别|先后|共|各)?(?:开展|召开|举办|组织|举行|进行)了?${N}[次场期轮]`, 'gu');
/** “召开4次会议，分别研究复议改革、执法监督、普法规划”. */
const MATTERS = new RegExp(
  `(?:召开|举办|组织|开展)了?${N}[次场期][\\p{Script=Han}]{0,8}，分别(?:就|围绕|以)?(?:研究|审议|部署|听取|讲解|学习|宣讲|解读)?((?:[^，。；：、“”\\d和与及]{2,12}、){1,7}[^，。；：、“”\\d和与及]{2,12}?)(?=[。；，])`,
  'gu',
);
/** “举办宪法、民法典、行政复议法4场专题讲座”. */
const LECTURES =
  /(?:举办|开展|组织)了?((?:[\p{Script=Han}]{2,8}、){1,6}[\p{Script=Han}]{2,8})([两二三四五六七八九]|\d)[场期](?:专题|法治)*(?:讲座|培训|宣讲|讲堂)/gu;
/** “实现程序、实体和文书双规范”. */
const BOTH =
  /(?<=实现|推进|推动|强化|做到|坚持)([\p{Script=Han}]{2,4}、[\p{Script=Han}]{2,4}[、和与及][\p{Script=Han}]{2,4})双(?=规范|提升|覆盖|达标|保障|驱动|促进|公示|提高|落实)/gu;
/** “事项、流程、标准、时限‘三统一’”, “查案件、查制度、查作风、查能力‘三查’”. */
const IN_ONE =
  /(?<=实行|推行|落实|实现|做到|推进|坚持|开展|强化)((?:[\p{Script=Han}]{1,6}、){1,6}[\p{Script=Han}]{1,6})“([两二三四五六七八])([\p{Script=Han}]{1,3})”(?!制度|政策)/gu;
/** “坚持‘五个结合’，做到与党建、业务、培训、考核相结合”. */
const JOINED =
  /“([两二三四五六七八])个结合”，[\p{Script=Han}]{0,4}与((?:[\p{Script=Han}]{2,8}、){1,7}[\p{Script=Han}]{2,8}?)相结合/gu;
/** “组织春季、夏季、秋季两次集中评查”. */
const SEASONS =
  /((?:[春夏秋冬]季|第[一二三四五]批|上半年|下半年)(?:[、和](?:[春夏秋冬]季|第[一二三四五]批|上半年|下半年))+)共?([两二三四五])[次批轮期]/gu;
const RANKS =
  /(?<![\p{Script=Han}、])((?:[省市区县镇乡街村]、){1,4}(?:[市区县镇乡街村居]|街道|社区|村（社区）))([两二三四五])级/gu;
/** “执法、司法、监察两大协作机制”, “立法、执法和普法两个环节”: plain words of two or three characters. */
const PAIRED =
  /(?<=[，。；]|建立|健全|完善|实施|依托|抓住|抓好|突出|推动|围绕|开展|推行|实行|构建|形成|落实|聚焦|紧扣|打造|统筹)((?:[\p{Script=Han}]{2,4}、){0,5}[\p{Script=Han}]{2,4}[、和与及][\p{Script=Han}]{2,4})([两二三四五六])(?:大|个|项|类|种)(?:[\p{Script=Han}]{0,2}(?:机制|环节|体系|平台|方面|领域|层面|重点|维度|关键|对象|群体|抓手))/gu;

/** So many may be lost or put in. */
const MOST_OFF = 2;

function check(context: BlockContext): Finding[] {
  const off = (listed: number, told: string) => {
    const count = numberIn(told);
    // What differs by more was counted otherwise.
    if (listed === count || listed < 2 || Math.abs(listed - count) > MOST_OFF) return null;
    return {
      rule: namedMembers,
      severity: 'warning' as const,
      message: `列了${listed}项，却说是${told}，请核对`,
      basis: '公文校核通例',
    };
  };
  const { folded } = context;
  return [
    ...findMatches(context, NAMED, (match) => {
      const listed = membersWith(match[3]!, match[2]!);
      const verdict = listed === null ? null : off(listed, match[1]!);
      return verdict && { ...verdict, to: match.index + match[0].length };
    }),
    ...(/月/u.test(folded)
      ? [
          ...findMatches(context, TIMES_BEFORE, (match) => off(timesIn(match[2]!), match[1]!)),
          ...findMatches(context, TIMES_BEHIND, (match) => off(timesIn(match[1]!), match[2]!)),
        ]
      : []),
    ...(folded.includes('分别')
      ? findMatches(context, MATTERS, (match) => off(match[2]!.split('、').length, match[1]!))
      : []),
    ...findMatches(context, LECTURES, (match) =>
      /[进等的和与及]/u.test(match[1]!) ? null : off(match[1]!.split('、').length, match[2]!),
    ),
    ...(/“[两二三四五六七八]/u.test(folded)
      ? [
          ...findMatches(context, IN_ONE, (match) => off(match[1]!.split('、').length, match[2]!)),
          ...findMatches(context, JOINED, (match) => off(match[2]!.split('、').length, match[1]!)),
        ]
      : []),
    ...findMatches(context, SEASONS, (match) => off(match[1]!.split(/[、和]/u).length, match[2]!)),
    ...(folded.includes('双') ? findMatches(context, BOTH, () => off(3, '两')) : []),
    ...(folded.includes('级')
      ? findMatches(context, RANKS, (match) => off(match[1]!.split('、').length, match[2]!))
      : []),
    ...(/[两二三四五六][大个项类种]/u.test(folded)
      ? findMatches(context, PAIRED, (match) => off(match[1]!.split(/[、和与及]/u).length, match[2]!))
      : []),
  ];
}

/** How many members in a row hold the word at their head or end; null where the list is none of such. */
function membersWith(list: string, word: string): number | null {
  const members = list.split(/[、，]|”“|和(?=“)/u).map((one) => one.replace(/[“”]/gu, ''));
  const holds = (one: string) => one.startsWith(word) || (one.endsWith(word) && one.length <= 14);
  const from = holds(members[0] ?? '') ? 0 : -1;
  if (from === -1) return null;
  let count = 0;
  while (count < members.length && holds(members[count]!)) count += 1;
  return count;
}

function timesIn(list: string): number {
  return list.split(/[、和]/u).length;
}
