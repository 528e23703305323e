import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';
import { isProtected, protectedRanges } from '../../text/protected';
import { MEASURES } from './measure-words';

/** A count with no measure word: “办理案件320，”, “审核合同30并提出意见”, “开展30专项行动”. */
export const missingUnit: BlockRule = { id: 'missing-unit', category: 'number', check };

/** A figure behind a word, of which nothing tells what is counted. */
const AT_MARK =
  /\d+(?<=[\p{Script=Han}”》）](?<![第年月·])\d+)(?:[,，]\d{3})*(?:\.\d+)?[万亿]?[余多]?(?=[，。；、）]|$)/gu;
const BEFORE_WORD =
  /\d+(?<=\p{Script=Han}(?<![第年月号])\d+)(?:\.\d+)?[余多]?(?=并|均|已|全部|其中|覆盖|参与|提出|发现|受理|办结|审结|发放|受到|涉及|(?:规范|行政|执法|法律|专项|专题|法治|普法|矛盾|案件|合同|协议|文件|企业|群众|干部|党员|人员|公职|律师|社区|学校|部门|单位|违法|问题|隐患|线索|意见|建议|提案|培训|会议|活动|讲座|宣传|咨询|纠纷|申请|信访|重大|政府|公开|执法人员)\p{Script=Han})/gu;
/** “重大行政33决策”: a figure of one or two digits between two words, and nothing to count with. */
const STRAY = /\p{Script=Han}{2}(?<!第.?)\d{1,2}(?=(\p{Script=Han})\p{Script=Han})/gu;
/** Units of more than one character; other single ones may count a thing. */
const LONG_UNIT = /^(?:公[里顷斤交]|平方|立方|微[克米]|学时|吉瓦|兆瓦|千[瓦伏]|英寸|世纪|蒸吨|海里|课时|毫[米克升])/u;
/** Names that are numbers, places in a row, marks got and words that stand for a ratio. */
const NAMED =
  /(?:^|\D)(?:11[024789]|12[0237]|12\d{3}|9[56]\d{3}|721|996|19\d{2}|20[0-3]\d|\d{7,})$|(?:附件|附表|表|图|注|编号|序号|代码|热线|电话|指数|得分|评分|分值|总分|满分|考核|为|分别|版|比|型|号|名|位列|位居|排名?|[“（《+＋×x*：:/=—\-~～前])\d[\d.]*$|(?:指数|得分|评分|分值|系数|比例|比率|排名|名列)[\p{Script=Han}]{0,4}\d[\d.]*$/u;

/** What is told in 万 with its unit. */
const OF_THINGS =
  /(?:群众|资料|传单|手册|宣传品|读本|资金|金额|经费|罚款|罚没款|损失|补助|补偿|欠薪|短信)[\p{Script=Han}]{0,3}\d/u;

function check(context: BlockContext): Finding[] {
  const { block, folded } = context;
  if (!/\d/u.test(folded) || (block.type !== 'paragraph' && block.type !== 'heading')) return [];
  const judge = (match: RegExpExecArray) => {
    const end = match.index + match[0].length;
    const until = folded.slice(Math.max(0, match.index - 8), end);
    if (/\d\.\d+$/u.test(match[0]) && !/(?:增长|下降|上升|提高|降低|缩短)了?\d+\.\d+$/u.test(until)) return null;
    // Of people and of the whole it is usual to tell so many 万.
    if (/[万亿]$/u.test(match[0]) && !OF_THINGS.test(until)) return null;
    if (NAMED.test(until) || isProtected(protectedRanges(folded), match.index)) return null;
    // “受理12、办结15件”: the unit stands behind the last.
    if (folded[end] === '、' && /^、\d/u.test(folded.slice(end, end + 2))) return null;
    if (/分别|各(?:有|自|为)?$|各(?:有|自|为)/u.test(folded.slice(Math.max(0, match.index - 14), match.index)))
      return null;
    const from = match.index - (/\p{Script=Han}{2}$/u.test(folded.slice(0, match.index)) ? 2 : 0);
    return {
      rule: missingUnit,
      severity: 'warning' as const,
      message: '数字后面似缺少量词或单位',
      basis: 'GB/T 15835—2011',
      from,
    };
  };
  const known = [AT_MARK, BEFORE_WORD].flatMap((form) => findMatches(context, form, judge));
  const stray = findMatches(context, STRAY, (match) => {
    const end = match.index + match[0].length;
    if (MEASURES.has(match[1]!) || LONG_UNIT.test(folded.slice(end, end + 2))) return null;
    if (known.some((found) => found.start < end && match.index < found.end)) return null;
    if (isProtected(protectedRanges(folded), match.index)) return null;
    return { rule: missingUnit, severity: 'warning', message: '数字是否多余，或者后面缺少量词', basis: '公文校核通例' };
  });
  return [...known, ...stray];
}
