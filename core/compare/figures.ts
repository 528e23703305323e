import type { Place } from '../report/place';
import type { Part } from '../report/part';
import type { Report } from '../report/report';
import { readBlock, type BlockSentence } from '../report/sentences';

/** A number with its unit and the words that say what it counts: 办理行政复议案件 · 141件. */
export interface ReportFigure {
  phrase: string;
  value: number;
  unit: string;
  /** As written: 1.2万余件. */
  text: string;
  place: Place;
}

const NUMBER =
  /((?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.\d+)?)(万|亿)?([余多])?(%|个百分点|人次|场次|户次|件次|家次|亩次|万元|元|[件个名人条项家场份起期篇户处台部宗次批笔所支辆户座]|平方米|公里)/gu;
/** Figures of these say how something changed or what is aimed at, not how much there was. */
const CHANGED =
  /同比|环比|较上|比上|较去|比去|较\d|增长|下降|增加了?|减少|提升了?|降低|提高了?\s*$|以上$|不少于|不低于|力争/u;
const LEAD =
  /^(?:.*(?:以来|期间|全年|年度|年内|目前))?(?:[，、“”》 ]|(?:截至|截止)?\d{4}年|我[区市县镇]|全[区市县街镇乡年]|本[区市县年镇]|其中|先后|累计|共计|总计|合计|一共|共|已|均|并|各级|今年|区内|辖区|通过|对|了)*/u;
const TAIL =
  /(?:累计|共计|总计|合计|一共|共有|共|已达|已|均|都|达到|达|为|是|约|近|超过|超|了|有|计|高达|保持在|稳定在|提高到|提升至|提升到|提高至|到|至|在|，|、|（|：|各类|等| )+$/u;
/** Nothing before the number says what is counted: the words behind it do. 对48户市场主体, 《……》等8个文件. */
const COUNTS_BEHIND = /^(?:其中|目前)?(?:共|已|已有|共有|有|对|为|向|给)*$|等$/u;
const BEHIND = /^[^，。；、：（\d]{2,20}/u;
const SHORT = 4;
const LONG = 30;

/** What was done in the year: plans aim, and problems do not count. */
const LEFT_OUT: ReadonlySet<Part | null> = new Set<Part | null>(['plans', 'problems']);

/** The figures of a report on what was done, in reading order. Plans and problems are left out. */
export function figuresOfReport(report: Report): ReportFigure[] {
  let part: Part | null = null;
  return report.blocks.flatMap((block) => {
    if (block.type === 'heading' && block.level === 1) part = block.part ?? null;
    if (block.type === 'table' || LEFT_OUT.has(part)) return [];
    return readBlock(block).sentences.flatMap((sentence) =>
      sentence.heading ? [] : inSentence(sentence, report.year),
    );
  });
}

function inSentence(sentence: BlockSentence, year: number): ReportFigure[] {
  const { folded, block, start, text } = sentence;
  if (otherYear(folded, year)) return [];
  const found: ReportFigure[] = [];
  let from = 0;
  let topic = '';
  for (const match of folded.matchAll(NUMBER)) {
    const before = folded.slice(from, match.index);
    from = match.index + match[0].length;
    const clause = before.slice(
      Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；')) + 1,
    );
    if (/\d$|[年每]$/u.test(before) || CHANGED.test(clause)) continue;
    const own = clause
      .replace(LEAD, '')
      .replace(TAIL, '')
      .replace(/^[^“《]*[”》、]/u, '')
      .slice(-LONG);
    const rest = BEHIND.exec(folded.slice(from))?.[0] ?? '';
    const counted = COUNTS_BEHIND.test(clause) && rest !== '' ? rest : own;
    // “受理申请12件，办结10件”: a short phrase is about what the one before it was about.
    const phrase = counted.length >= SHORT ? counted : `${topic}${counted}`;
    if (counted.length >= SHORT) topic = counted;
    if (phrase.length < SHORT || !/\p{Script=Han}{2}/u.test(phrase)) continue;
    const scale = match[2] === '万' ? 1e4 : match[2] === '亿' ? 1e8 : 1;
    found.push({
      phrase,
      value: Number(match[1]!.replace(/[,，]/gu, '')) * scale,
      unit: match[4]!,
      text: match[0],
      place: { block: block.id, start, end: sentence.end, text },
    });
  }
  return found;
}

/** A sentence that names only other years does not count this one. */
function otherYear(text: string, year: number): boolean {
  const years = [...text.matchAll(/((?:19|20)\d{2})年/gu)].map((match) => Number(match[1]));
  return years.length > 0 && !years.includes(year);
}
