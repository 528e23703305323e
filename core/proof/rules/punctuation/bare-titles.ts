import type { Finding, Severity } from '../../finding';
import { allMatches, matchesIn, matchesInAll } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading, readAll } from '../../text/kept-reading';
import { isProtected, protectedRanges } from '../../text/protected';

/** “深入落实天津市行政调解规定”: the whole name of a law or paper, the report's own place or another in front, without 《》. */
export const bareTitles: ReportRule = { id: 'bare-title', category: 'punctuation', check };

const KIND =
  /(?:条例|规定|办法|实施方案|工作方案|行动方案|清理方案|实施意见|指导意见|工作意见|纲要|实施细则|工作规程|工作规则|管理制度|责任清单|工作计划|行动计划|考核计划|检查计划|年度计划|工作要点|若干措施|实施办法)(?=[，。；、《（]|等|要求|精神|的(?:要求|规定|精神)|$)/gu;
/** What is done with a paper, right before its name. */
const DONE_WITH =
  /(?:印发|制定|出台|修订|落实|实施|执行|按照|根据|依据|依照|贯彻|公布|发布|制发|下发|遵守|对照|起草|编制)(?:了|并)?/gu;
/** A place in front of a name: one of the lists, or a province or a city by its form. */
const PLACE =
  /^\p{Script=Han}{2,5}?(?:[省市](?![市区县委级场域长民容直政])|自治区|[区县](?![委级域长内属直政市])|[镇乡](?![村街级域政])|街道)/u;
const PROVINCES =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)/u;
/** UTF-16 length of a name. */
const LONGEST = 45;
const LEAST = 8;
const MARKED = /(?:条例|规定|办法|方案|意见|纲要|细则|规程|规则|计划|制度|清单)(?:（[^（）]*）)?》/gu;
/** So many names in 《》 make a habit. */
const HABIT = 6;

interface Bare {
  context: BlockContext;
  start: number;
  end: number;
  name: string;
  /** One of the known laws and papers; else one of a place. */
  known: boolean;
}

function check({ report, blocks, lexicon }: ReportContext): Finding[] {
  const own = report.unit.replace(/人民政府$|管理?委员?会$|办事处$|司法局$/u, '');
  const found = readAll(blocks, bareIn).filter(({ known, name }) => known || isOfPlace(name, own, lexicon.places));
  if (found.length === 0) return [];
  // Where other names stand in 《》, one that does not is a slip; where few do, that is how the house writes.
  const marked = matchesInAll(blocks, MARKED).length;
  const slip = marked >= HABIT && found.length * 3 <= marked;
  // The outlines and plans of the centre are often spoken of loosely.
  return found.map((one) => tell(one, one.known && (!slip || /(?:纲要|计划)$/u.test(one.name)) ? 'hint' : 'warning'));
}

/** Names of papers outside 《》: the known ones, and whatever something is done with. */
const bareIn = keptReading((context): Bare[] => {
  if (context.block.type !== 'paragraph' && context.block.type !== 'heading') return [];
  const ends = matchesIn(context, KIND);
  if (ends.length === 0) return [];
  const names = protectedRanges(context.folded);
  return ends.flatMap((match): Bare[] => {
    const end = match.index + match[0].length;
    if (isProtected(names, match.index)) return [];
    // Among laws told by their short names, one behind the other, it is one more.
    if (context.folded[end] === '、' || /^等(?:法律|法规|党内)/u.test(context.folded.slice(end, end + 3))) return [];
    const words = context.folded.slice(Math.max(0, end - LONGEST), end).replace(/^.*[，。；：、！？《》“”（）\s]/u, '');
    const known = knownName(words, context.lexicon.documents.byName);
    if (known !== null) return [{ context, start: end - known.length, end, name: known, known: true }];
    // One of the verbs may stand in the name itself: a place tells which is in front of it.
    return allMatches(words, DONE_WITH).flatMap((verb): Bare[] => {
      const name = words.slice(verb.index + verb[0].length);
      return name.length < LEAST ? [] : [{ context, start: end - name.length, end, name, known: false }];
    });
  });
});

/** The longest known name that the words end with. */
function knownName(words: string, known: ReadonlyMap<string, unknown>): string | null {
  for (let length = words.length; length >= LEAST; length -= 1)
    if (known.has(words.slice(-length))) return words.slice(-length);
  return null;
}

function isOfPlace(name: string, own: string, places: ReadonlySet<string>): boolean {
  if (own.length > 2 && name.startsWith(own.slice(-3)) && !/^.{3}(?:委|政府|人大|域|级)/u.test(name)) return true;
  const place = PLACE.exec(name)?.[0];
  return place !== undefined && (places.has(place) || PROVINCES.test(place));
}

function tell({ context, start, end }: Bare, severity: Severity): Finding {
  return findingAt(context, start, end, {
    rule: bareTitles,
    severity,
    message: '法规、文件的名称加书名号',
    suggestion: `《${context.text.slice(start, end)}》`,
    basis: 'GB/T 15834—2011 第4.15条',
  });
}
