import { allMatches } from '../match';
import type { BlockContext } from '../rule';

/** A figure with what it counts: “共办理行政复议案件141件” is 141 件 of 办理行政复议案件. */
export interface Figure {
  key: string;
  value: number;
  unit: string;
  start: number;
  end: number;
}

const SENTENCE = /[^。；！？\n]+/gu;
const YEAR = /((?:19|20)\d{2})年/gu;
const FIGURE =
  /([\p{Script=Han}“”、]{2,24}?)(\d+(?:,\d{3})*(?:\.\d+)?)(万|亿)?(余|多)?(%|个百分点|人次|场次|户次|件次|家次|[件个名人次条项家场份起期篇户处台部元宗卷])/gu;
const LEAD =
  /^(?:截至(?:目前|年底|年末|\p{Script=Han}{0,2}底))?(?:年(?![均度轻检终底末]))?(?:[^率]*(?:以来|期间|全年|年度))?(?:[，、“”]|全[区市县街镇乡年]|我[区市县]|本[区市县年]|其中|先后|累计|共计|总计|合计|一共|共|已|均|并|年内|各级|上半年|下半年|今年|区内|辖区)*/u;
const TAIL =
  /(?:累计|共计|总计|合计|一共|共|已|均|都|达到|达|为|是|约|近|超过|超|了|有|计|高达|保持在|稳定在|提高到|提升至|提升到|提高至|到|至|在|，)+$/u;
/** A sentence that compares or splits figures holds more than one of the same thing. */
const COMPARES =
  /同比|环比|较|相比|比上年|增长|下降|分别|由|从|一季度|二季度|三季度|四季度|上半年|下半年|每年|每月|每周|每人|不少于|不低于|以上|平均/u;

const figures = new WeakMap<BlockContext, Figure[]>();

/** The figures of a block that say plainly what they count. */
export function figuresOf(context: BlockContext): Figure[] {
  const known = figures.get(context);
  if (known) return known;
  const found: Figure[] = [];
  for (const sentence of allMatches(context.folded, SENTENCE)) {
    if (!/\d/u.test(sentence[0]) || COMPARES.test(sentence[0])) continue;
    if (foreignYear(sentence[0], context.year)) continue;
    for (const match of allMatches(sentence[0], FIGURE)) {
      if (match[4]) continue;
      const key = match[1]!
        .replace(/^.*[“”、]/u, '')
        .replace(/(?<=\p{Script=Han}{4})(?:全年|年内|先后|累计)/gu, '')
        .replace(LEAD, '')
        .replace(TAIL, '');
      if (key.length < 4) continue;
      const start = sentence.index + match.index + match[1]!.length;
      const scale = match[3] === '万' ? 1e4 : match[3] === '亿' ? 1e8 : 1;
      found.push({
        key,
        value: Number(match[2]!.replaceAll(',', '')) * scale,
        unit: match[5]!,
        start,
        end: start + match[0].length - match[1]!.length,
      });
    }
  }
  figures.set(context, found);
  return found;
}

function foreignYear(sentence: string, year: number): boolean {
  return allMatches(sentence, YEAR).some((match) => Number(match[1]) !== year);
}
