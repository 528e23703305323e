import { allMatches } from '../match';
import { figuredSentences, type Quantity, type Reckoning } from './quantities';
import { keptReading } from './kept-reading';

/** A figure with what it counts: “共办理行政复议案件141件” is 141 件 of 办理行政复议案件. */
export interface Figure {
  key: string;
  value: number;
  /** How far the true value may be from it, by the digits left out. */
  slack: number;
  unit: string;
  start: number;
  end: number;
}

const YEAR = /((?:19|20)\d{2})年/gu;
const UNITS =
  /^(?:%|个百分点|人次|场次|户次|件次|家次|[件个名人位次条项家场份起期篇户处台部元宗卷轮批支所堂课讲张册])$/u;
const LEAD =
  /^(?:截至(?:目前|年底|年末|\p{Script=Han}{0,2}底))?(?:年(?![均度轻检终底末]))?(?:[^率]*(?:以来|期间|全年|年度))?(?:[，、“”]|全[区市县街镇乡年]|我[区市县]|本[区市县年]|其中|先后|累计|共计|总计|合计|一共|共|已|均|并|年内|各级|上半年|下半年|今年|区内|辖区)*/u;
const TAIL =
  /(?:累计|共计|总计|合计|一共|共|已|均|都|达到|达|为|是|约|近|超过|超|了|有|计|高达|仅|虽|才|只有|保持在|稳定在|(?:提高|提升|扩大|扩充|扩容|拓展|增加|上升)[到至]|增至|到|至|在|，)+$/u;
/** A sentence that splits figures, or tells those of a time, holds more than one of the same thing. */
const SPLITS = /分别|一季度|二季度|三季度|四季度|上半年|下半年|每年|每月|每周|每人|平均/u;
/** A clause that compares tells another figure, or a growth. */
const COMPARES = /同比|环比|较|相比|比上年|增长|下降|[由从]\D{0,8}\d|不少于|不低于|以上|将|力争|计划|目标/u;
/** “涉企检查次数同比下降21.5%”: a growth is an indicator of its own. */
const GROWTH =
  /^(\p{Script=Han}{4,14}?)(?:同比|较上年|比上年|较去年|比去年)?(增长|增加|上升|下降|减少|降低)(?:了|达)?$/u;
/** Whichever word is used. */
const UPWARD = /增长|增加|上升/u;
/** “主持召开4次委员会会议”: the figure before what it counts. */
const BEFORE = /^(?:主持|召开|组织|开展|举办|举行|进行|听取|带队|专题|先后|共|亲自|牵头|部署)+$/u;

/** “法律明白人”1850名 is told in quotes. */
const IN_QUOTES = /^\p{Script=Han}{0,8}$/u;
const QUOTED = /(\p{Script=Han}{0,8})“(\p{Script=Han}{2,12})”$/u;
/** “参加领导干部法治专题讲座，全年共举办8期”: the thing stands in the clause before. */
const LIGHT = /^(?:举办|开展|组织|召开|举行|进行)$/u;
const BEFORE_COMMA = /(?<=^|[，；：])(\p{Script=Han}{6,20})，[^，]*$/u;
/** What may be told of many things: their places, money, shares. */
const OF_ANYTHING =
  /(?:投资额?|(?:^|完成|签约|实施|新增|成为|总量).{0,2}(?:项目|投产|贷款|突破|赛事|演出)|全[省国市区县](?:的)?|带动)$|^(?:占|高于|低于|比|较)|^(?:答复|办理|基本|和)*满意(?:和基本满意)?[率度]$/u;

/** The figures of a block that say plainly what they count. */
export const figuresOf = keptReading((context): readonly Figure[] =>
  figuredSentences(context).flatMap((sentence) =>
    SPLITS.test(sentence.text) || foreignYear(sentence.text, context.year)
      ? []
      : sentence.quantities.flatMap((quantity) => {
          if (
            !UNITS.test(quantity.unit) ||
            /[余多]/u.test(sentence.text[quantity.end - sentence.start - quantity.unit.length - 1]!)
          )
            return [];
          const key = keyOf(quantity, sentence);
          return key === null
            ? []
            : [
                {
                  key,
                  value: quantity.value,
                  slack: quantity.slack,
                  unit: quantity.unit,
                  start: quantity.start,
                  end: quantity.end,
                },
              ];
        }),
  ),
);

function keyOf({ label, mark, tail, unit, start, end }: Quantity, sentence: Reckoning): string | null {
  const before = sentence.text.slice(0, start - sentence.start);
  const quoted =
    mark === '”' && IN_QUOTES.test(label) ? QUOTED.exec(before.slice(0, before.length - label.length)) : null;
  const words = quoted ? quoted[1]! + quoted[2]! + label : /[\p{Script=Han}、]*$/u.exec(label)![0];
  const growth = unit === '%' ? GROWTH.exec(words.replace(/^.*、/u, '')) : null;
  if (growth)
    return `${growth[1]!.replace(/(?:案件)?(?:数量|总量|量)?$/u, '')}${UPWARD.test(growth[2]!) ? '增长' : '下降'}`;
  const { text, start: from } = sentence;
  const clause = text.slice(text.lastIndexOf('，', start - from) + 1, text.indexOf('，', end - from) >>> 0);
  if (COMPARES.test(clause)) return null;
  const own = words
    .replace(/^.*、/u, '')
    .replace(/(?<=\p{Script=Han}{4})(?:全年|年内|先后|累计)/gu, '')
    .replace(LEAD, '')
    .replace(TAIL, '');
  const earlier = LIGHT.test(own) ? BEFORE_COMMA.exec(before)?.[1] : undefined;
  if (earlier !== undefined) return earlier;
  const thing =
    /^\p{Script=Han}{4,12}$/u.test(tail) && /^[次场期轮]$/u.test(unit) && BEFORE.test(own) ? own + tail : own;
  return thing.length < 4 || OF_ANYTHING.test(thing) ? null : thing;
}

function foreignYear(sentence: string, year: number): boolean {
  return allMatches(sentence, YEAR).some((match) => Number(match[1]) !== year);
}
