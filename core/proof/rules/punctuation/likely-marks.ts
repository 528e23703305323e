import type { CompiledLexicon } from '../../compile-lexicon';
import type { Finding, Severity } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { ACTS } from './list-comma';
import { FIGURE, isHan, isNone, lineOf, MARK, ROOM, type Line } from '../wording/character-line';

/**
 * A mark inside a word (“行政执，法人员”) and one lost between two clauses (“完善工作机制推动各项任务落实”), told where published
 * reports make so much more of the text without it, or with it.
 */
export const likelyMarks: BlockRule = { id: 'likely-mark', category: 'punctuation', check };

/** How many steps the text must cost less without the mark; 、 also parts single characters (时时、处处). */
const EXTRA: Readonly<Record<string, number>> = {
  '，': 28,
  '。': 28,
  '；': 28,
  '：': 28,
  '？': 28,
  '！': 28,
  '、': 44,
  '*': 14,
  '＊': 14,
  '^': 14,
  '＿': 14,
  _: 14,
  '|': 24,
  '｜': 20,
  '`': 14,
  '~': 24,
  '～': 24,
  '…': 28,
  '/': 26,
  '·': 34,
  '—': 54,
  '-': 54,
};
/** The same by UTF-16 unit, 0 for what is never told. */
const LEAST_GAIN = new Uint8Array(0x10000);
for (const [mark, least] of Object.entries(EXTRA)) LEAST_GAIN[mark.charCodeAt(0)] = least;
/** Less is never told of a text that costs less than this with its mark. */
const LEAST_COST = 24;

/** So much less, and it is extra even where clauses end; what the mark costs where they do not, and with the next character. */
const SURELY_EXTRA = 56;
const ENDS = 10;
const PARTS = 26;

/** How many steps it must cost less with a mark, to be told and to be told as a warning. */
const LOST = 17;
/** What a place costs at least behind a mark. */
const LEAST_BEHIND = 6;
const SURELY_LOST = 22;
/** The same where what stands before is no plain clause of a verb and its object. */
const DOUBTED = 30;
/** A clause begins with one of these, and nothing but a clause does so with the first. */
const ADVERBS =
  '切实|持续|不断|深入|全面|严格|认真|积极|着力|大力|进一步|扎实|有效|充分|广泛|主动|及时|稳步|逐步|高质量|高标准|有力|坚决|坚持|同步|统筹|始终|努力|率先|定期|目前|同时|集中';
const MORE = '争取|加大|注重|每年|科学|增设|将|把|以“|[一二三四五六]是';
const OPENS = new RegExp(`^(?:${ADVERBS}|${ACTS}|${MORE})`, 'u');
const BEGINS = new Uint8Array(0x10000);
for (const word of `${ADVERBS}|${ACTS}|${MORE}|二三四五六`.split('|')) BEGINS[word.replace('[', '').charCodeAt(0)] = 1;
const ADVERB = new RegExp(`^(?:${ADVERBS}|将|把)`, 'u');
/** What a clause begins with whose object may do something itself, or that only leads over to one. */
const LEADS =
  /^(?:推动|督促|督导|引导|指导|要求|组织|确保|促进|支持|鼓励|使|保障|通过|依托|结合|针对|按照|根据|聚焦|围绕|邀请|会同|联合|协同|提升运用|运用|利用|借助|采取|采用|将|把|为|坚持|(?:始终|坚决|切实)?以|用|在|从|由|对|经|区|市|县|镇|街道|其中|特别|尤其|同时|目前)/u;
/** Who does something. */
const DOER =
  /(?:局|部门|单位|政府|委|镇|乡|县|区|市|街道|办|中心|[支大中]队|人员|干部|同志|负责人|律师|小组|企业|群众|社区|我们|代表|法院|机关|党组|班子|工委|书记|组织|机构|平台|系统|站|所|员|民族|人民|党派|政协|人大)$/u;
/** A name made with a verb: “社保基金管理巩固提升行动”. */
const NAME =
  /(?:行动|方案|体系|机制|制度|试点|规划|目标|工程|能力|办法|决定|意见|计划|清单|项目|城市|工作|攻坚|战略|活动|措施|程序|平台|政策|报告|情况|模式|责任|任务|年|仗|条例|年度|工作法|要求|部署)$/u;
/** A count ends what stands before. */
const COUNT = /\d[余多]?[万亿]?(?:人次|户次|场次|家次|[件名人次条项家场份起户篇册个])$/u;
/** UTF-16 length of a clause. */
const CLAUSE = 6;
const REST = 6;
const LONG_REST = 9;

function check(context: BlockContext): Finding[] {
  const { block, lexicon, text, folded } = context;
  if (lexicon.source.usage.singles === '' || block.type === 'table' || text.length < 12) return [];
  const line = lineOf(context);
  const { units, places, costs, end } = line;
  const findings: Finding[] = [];
  const tell = (start: number, to: number, severity: Severity, message: string, suggestion?: string) =>
    findings.push(
      findingAt(context, start, to, {
        rule: likelyMarks,
        severity,
        message,
        suggestion,
        basis: 'GB/T 15834—2011',
      }),
    );
  for (let at = ROOM + 1; at < end; at += 1) {
    const unit = units[at]!;
    if (unit === FIGURE || isNone(units[at - 1]!)) continue;
    const place = places[at]!;
    if (unit === MARK) {
      const least = LEAST_GAIN[text.charCodeAt(place)]!;
      if (least === 0 || isNone(units[at + 1]!)) continue;
      const cost = costs[at]! + costs[at + 1]! + costs[at + 2]! + costs[at + 3]!;
      if (cost < least + LEAST_COST || places[at + 1] !== place + 1 || inName(text, place)) continue;
      const gain = cost - costWithout(line, at);
      // A set phrase may be parted all the same where a clause may well end or begin.
      if (gain < least || (gain < SURELY_EXTRA && costs[at]! < ENDS) || costs[at]! + costs[at + 1]! < PARTS) continue;
      if (text[place] === '、' && isShortList(text, place)) continue;
      // “要广泛深入，开展……” pauses for weight.
      if (/(?:^|[，。；])[要应须][^，。；]{2,5}$/u.test(text.slice(Math.max(0, place - 7), place))) continue;
      tell(place, place + 1, 'warning', `这里疑多了“${text[place]!}”`, '');
    } else if (place > 0 && BEGINS[unit] === 1) {
      const cost = costs[at]! + costs[at + 1]! + costs[at + 2]!;
      if (cost < LOST + LEAST_BEHIND || !OPENS.test(text.slice(place, place + 4))) continue;
      const gain = cost - costWith(line, at);
      const least = gain < LOST ? Infinity : neededGain(folded, place);
      if (gain >= least)
        tell(place - 1, place + 1, gain >= least + SURELY_LOST - LOST ? 'warning' : 'hint', '两个分句之间疑缺逗号');
    }
  }
  return findings;
}

/** Quoted words and names may be parted by any of these but the marks of a sentence. */
function inName(text: string, at: number): boolean {
  if ('，。；：？！、'.includes(text[at]!)) return false;
  const before = text.slice(Math.max(0, at - 20), at);
  return (
    Math.max(before.lastIndexOf('“'), before.lastIndexOf('《')) >
    Math.max(before.lastIndexOf('”'), before.lastIndexOf('》'))
  );
}

/** “条、块、段”, “真招、实招”: members of a character or two, or that end alike. */
function isShortList(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 4), at), text.slice(at + 1, at + 5)];
  return /、/u.test(before + after) || [...after].some((char) => before.slice(-3).includes(char));
}

/** How many steps a place must cost less with a mark, by what stands before it in its clause and behind it. */
function neededGain(text: string, place: number): number {
  let from = place;
  while (from > 0 && !'，。；：！？\n'.includes(text[from - 1]!)) from -= 1;
  const before = text.slice(from, place).replace(/^[一二三四五六]是|^（[^）]*）/u, '');
  if (before.length < CLAUSE || /[的并和与及以来对将、地为要而且再能够可应得“《（]$|[“《（][^”》）]*$/u.test(before))
    return Infinity;
  let to = place;
  while (to < text.length && !'，。；：！？、\n”》'.includes(text[to]!)) to += 1;
  const rest = text.slice(place, to);
  if (rest.length < REST || (NAME.test(rest) && !ADVERB.test(rest) && rest.length <= 14)) return Infinity;
  if (/(?:运用|利用|借助|采取|采用|依靠)[^，]{0,14}$/u.test(before)) return Infinity;
  if (COUNT.test(before)) return /^[市区县镇街]/u.test(rest) ? Infinity : LOST;
  if (rest.length < LONG_REST && !/^[一二三四五六]是/u.test(rest))
    return OPENS.test(before) && !LEADS.test(before) && !before.includes('、') ? LOST : Infinity;
  if (OPENS.test(before) && !LEADS.test(before)) return before.includes('、') ? DOUBTED - 4 : LOST;
  return DOER.test(before) ? Infinity : DOUBTED;
}

const window = new Uint16Array(3 + 4);

/** What three characters behind a mark cost where it is left out. */
function costWithout({ units, lexicon }: Line, at: number): number {
  for (let i = 0; i < 3; i += 1) window[i] = units[at - 3 + i]!;
  for (let i = 0; i < 3; i += 1) window[3 + i] = units[at + 1 + i]!;
  return lexicon.model.cost(window, 3, 3);
}

/** How many steps less two pieces of text cost as one than with a mark between them; less than nothing where they are two. */
export function gainOfJoining(lexicon: CompiledLexicon, before: string, after: string): number {
  if (lexicon.source.usage.singles === '') return -Infinity;
  const [head, rest] = [before.slice(-3).padStart(3, '，'), after.slice(0, 3).padEnd(3, '，')];
  const units = (text: string) =>
    Uint16Array.from(text, (char) => (isHan(char.charCodeAt(0)) ? char.charCodeAt(0) : MARK));
  return lexicon.model.cost(units(`${head}，${rest}`), 3, 4) - lexicon.model.cost(units(head + rest), 3, 3);
}

/** What three characters cost with a mark put before them. */
function costWith({ units, lexicon }: Line, at: number): number {
  for (let i = 0; i < 3; i += 1) window[i] = units[at - 3 + i]!;
  window[3] = MARK;
  for (let i = 0; i < 3; i += 1) window[4 + i] = units[at + i]!;
  return lexicon.model.cost(window, 3, 4);
}
