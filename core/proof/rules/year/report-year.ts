import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { Part } from '../../../report/part';
import { findingAt, type BlockContext, type BlockRule, type Verdict } from '../../rule';
import { yearMarks, type YearMark } from '../../text/year-marks';

/**
 * Years that do not fit the report: last year's left-overs in what was done, next year's in what was done, a year
 * out of reach. Comparisons, periods, names and “since” are left alone.
 */
export const reportYear: BlockRule = { id: 'report-year', category: 'year', check };

/** Years that plans aim at. */
const MILESTONES = new Set([2025, 2027, 2030, 2035, 2049, 2050]);

function check(context: BlockContext): Finding[] {
  const { block } = context;
  if (block.type === 'title' || block.type === 'date') return [];
  return [...inAccount(context), ...inNames(context), ...mistyped(context), ...inText(context)];
}

/** A year no report tells of, also in the name of a paper: 1923年政府工作报告, 《2032年度……目录》. */
const ANY_YEAR = /(?<![\d—–~～.-])(?:1[0-9]\d{2}|2\d{3})年(?!代|—|–|～|-)/gu;
const HISTORY = /建党|成立|革命|战争|起义|长征|抗战|建军|历史|始建|出生|民国|清|五四|[—–～-]$|至$|到$/u;

function mistyped(context: BlockContext): Finding[] {
  return findMatches(context, ANY_YEAR, (match) => {
    const value = parseInt(match[0], 10);
    const before = context.folded.slice(Math.max(0, match.index - 10), match.index);
    const after = context.folded.slice(match.index + 5, match.index + 25);
    if (value >= 1949 && value <= 2050) {
      // In a title nothing but a plan is told of a year so far ahead.
      const named =
        value > context.year + 3 &&
        !MILESTONES.has(value) &&
        /^度?[^《》—]{2,20}》/u.test(after) &&
        !/规划|纲要|远景|愿景/u.test(after);
      return named ? verdict('error', `${value}年与报告年度（${context.year}年）相差过大，请核对`) : null;
    }
    if (HISTORY.test(before) || HISTORY.test(after)) return null;
    return verdict('error', `${value}年与报告年度（${context.year}年）相差过大，请核对`);
  });
}

/** “现将2023年……情况报告如下”. */
const ACCOUNT =
  /(?:19|20)\d{2}年(?<=现将\p{Script=Han}{0,12}\d{4}年)(?=[^。；]{2,40}(?:报告|汇报|公布|公告)如下)|(?<=^\p{Script=Han}{0,10})(?:19|20)\d{2}年(?=度?法治政府建设(?:工作)?情况(?:报告|汇报)?如下)/gu;

function inAccount(context: BlockContext): Finding[] {
  return findMatches(context, ACCOUNT, ([found]) =>
    parseInt(found, 10) === context.year
      ? null
      : verdict('error', `报告的是${context.year}年的情况，这里写成了${found}`),
  );
}

/** What was made in a year bears its number, or the next one's: “印发《2023年法治政府建设工作要点》”. */
const MADE =
  /20\d{2}年(?<=(?:印发|制定|出台|公布|公开|制发|下发|发布|编制|审议|研究|审定)(?:了|通过|通过了|、公开|并公布|实施|并实施|并组织实施)?(?:《[^》]{2,40}》[、和及]?){0,3}《[^》\d]{0,24}20\d{2}年)(?=[^》—]{0,24}(?:要点|计划|目录|方案|清单|安排|意见|措施|任务书|任务分工)》)/gu;

/** The same without the marks of a title: “制定2022年度行政执法检查计划”. */
const MADE_PLAINLY =
  /20\d{2}年(?<=(?:制定|编制|公布|公开|出台|印发|发布|完成)(?:了|并公布)?\d{4}年)(?=度?[^，。；《》\d年]{2,16}(?:目录|计划|清单|要点|方案))/gu;

/** The report on a year that is not over cannot have been examined: “审议通过2025年度法治政府建设情况报告”. */
const REPORTED =
  /20\d{2}年(?=度?[^，。；《》\d]{0,12}法治(?:政府)?建设(?:工作)?(?:情况)?的?(?:年度)?报告)(?<=(?:审议|听取|研究|通过|公开|公布|发布|报送|提交)[^，。；\d]{0,20}\d{4}年)/gu;

function inNames(context: BlockContext): Finding[] {
  if (context.part !== 'measures' && context.part !== 'duties') return [];
  const reported = findMatches(context, REPORTED, ([found]) =>
    parseInt(found, 10) > context.year
      ? verdict('warning', `报告年度是${context.year}年，${found}的报告还没有，请核对`)
      : null,
  );
  return [...reported, ...inMade(context), ...carriedOut(context)];
}

/** “组织实施2023年度行政检查计划” in the report on 2024; “落实《2025年……工作要点》”. */
const CARRIED_OUT =
  /20\d{2}年(?<=(?:组织实施|落实|执行|实施|对照|按照)(?:了)?《?\d{4}年)(?=度?[^，。；《》\d年]{2,20}(?:要点|计划|安排|任务清单|清单)》?)/gu;

function carriedOut(context: BlockContext): Finding[] {
  return findMatches(context, CARRIED_OUT, (match) => {
    const value = parseInt(match[0], 10);
    if (value !== context.year + 1 && value !== context.year - 1) return null;
    const rest = context.folded.slice(match.index, match.index + 40).split('。')[0]!;
    return /整改|反馈|未完成|遗留|收尾|谋划|研究|将/u.test(rest)
      ? null
      : verdict('warning', `文件名称里是${value}年，报告年度是${context.year}年，请核对`);
  });
}

function inMade(context: BlockContext): Finding[] {
  return [MADE, MADE_PLAINLY].flatMap((form) =>
    findMatches(context, form, ([found]) => {
      const value = parseInt(found, 10);
      if (value === context.year || value === context.year + 1) return null;
      return verdict('warning', `文件名称里是${value}年，报告年度是${context.year}年，请核对`);
    }),
  );
}

function inText(context: BlockContext): Finding[] {
  return yearMarks(context).flatMap((mark, _, all) => {
    const beside = all.some(({ value, sentence }) => value === context.year && sentence === mark.sentence);
    const now = mark.value === context.year;
    const judged = now ? judgeAim(mark, context.part) : judge(mark, context.part, context.year, beside);
    return judged ? [findingAt(context, mark.start, mark.end, judged)] : [];
  });
}

/** “力争2024年底……”, “2024年，我们将着力……” in the account of 2024: what was aimed at, left from the plan of that year. */
const AIMED = /^(?:我[区县市镇街局]|全[区县市镇街])?(?:力争|争取|计划|拟)(?:于|到|在|至)?$/u;
const IS_TO =
  /^(?:底前?|内|度)?，?(?:我们|我[区县市镇街局]|全[区县市镇街])?，?将(?=着力|全力|完成|实现|建成|推进|加快|努力|力争|出台|启动|制定|深化)(?![^。；]{0,40}(?:纳入|作为|列入|写入|摆在|融入|贯穿|放在|列为))/u;

function judgeAim({ before, after, opens }: YearMark, part: Part | null): Verdict | null {
  if (part !== 'measures' && part !== 'duties') return null;
  const aimed = AIMED.test(before) && !/已|完成了|如期|顺利|目标/u.test(after);
  if (!aimed && !(opens && IS_TO.test(after))) return null;
  return verdict('warning', '这里写的是打算，成效部分写这一年已做的事');
}

/** `beside`: the report's year stands in the same sentence. */
function judge(mark: YearMark, part: Part | null, year: number, beside: boolean): Verdict | null {
  if (mark.value > year) return judgeAhead(mark, part, year);
  if (part === 'plans' || part === 'other') return null;
  if (mark.value < year - 3 && isSlip(mark, part, year))
    return verdict('warning', `这里写的是${mark.value}年，报告年度是${year}年，请核对`);
  if (mark.value < year - 8) return null;
  if (mark.role === 'since') return judgeSince(mark, year);
  if (mark.role === 'until') return judgeUntil(mark, part, year, beside);
  if (mark.role === 'due' && REACHED.test(mark.after) && /^[到至]?$/u.test(mark.before) && part !== 'problems')
    return judgeUntil(mark, part, year, beside);
  if (mark.role === 'compared' || mark.role === 'due') return null;
  return judgeTold(mark, part, year, beside);
}

/** “到2022年底，累计……”: what there was, not what was due. */
const REACHED =
  /^(?:年?底|年?末)，(?!(?:要|将|力争|争取|实现|完成|达到|形成|基本|全面|确保))[^。；]{0,14}?(?:累计|共|已|实有|现有|建成|拥有|达)[^。；]{0,16}\d/u;

/** Of what is told of a year long past, with its figures, a digit was mistyped: 2014 for 2024, 1924 for 2024. */
function isSlip({ value, role, before, after, opens }: YearMark, part: Part | null, year: number): boolean {
  if (part === null || role === 'compared' || role === 'due' || role === 'until') return false;
  const typed = value === year - 10 || value < 1949 || (value % 10 === 0 && value < year - 3);
  const tells =
    /^(?:度|全年|以来)?，?[^。；]{0,24}?(?:共|累计|先后|开展|组织|完成|公布|检查|审核|办理|受理|举办|培训|归集|制定|承办|提供|调整|作出|印发|查处|调解)[^。；]{0,24}\d/u.test(
      after,
    );
  const begins = opens || /^[、，]?$/u.test(before);
  if (value < 1949) return begins && tells && !HISTORY.test(after);
  if (role === 'since')
    return value === year - 10 && opens && tells && !/[十10]年|累计|历年|逐年|持续|始终/u.test(after);
  return typed && begins && tells && !EVENT.test(after.slice(0, 24));
}

/** What is meant to come, may come: an aim, a day from which something is in force. */
const TO_COME =
  /起|将|计划|规划|拟|底前|前|预计|力争|争取|确保|目标|远景|愿景|开始|施行|实施|到期|届满|有效|截止|展望|谋划|筹备|部署|安排|为期|任期/u;
const DONE =
  /(?:共|累计|先后|已|开展了|组织了|完成了?|办理|受理|审结|审核|印发|出台|公布|承办|召开|举办|查处|化解|坚持|发现|荣获|获评|全[区市县街镇乡])/u;

/** “巩固2026年整改成果”: the outcome of what has not been. */
const OUTCOME =
  /^度?(?!计划|方案)[^，。；]{0,8}?(?:(?:整改|督察|考核|评查|审计|巡察|检查|评估|创建|专项行动)(?:成果|成效|结果|情况|发现)|反馈(?:的)?(?:问题|意见))/u;
const BUILDS_ON = /(?:巩固|运用|针对|根据|依据|对照|结合|按照|总结|对)$/u;

/** What was done is told with its count. */
const COUNTED =
  /^(?:度|全年)?，?[^，。；]{0,8}?(?:开展|组织|举办|培训|检查|审查|受理|调解|发现|评查)[^，。；]{0,16}\d/u;

function judgeAhead({ value, role, before, after, opens }: YearMark, part: Part | null, year: number): Verdict | null {
  const near = after.slice(0, 25);
  // What is counted up to a day that has not come, and what goes on since a year that has not come.
  const late = /^(?:年?底|年?末|全年|(?:[5-9]|1[0-2])月)/u.test(after) && part !== 'plans';
  if (role === 'until' && (value > year + 1 || late))
    return verdict('error', `统计截止到${value}年，报告年度是${year}年`);
  if (role === 'since' && /^以来/u.test(after)) return verdict('error', `${value}年以来：报告年度是${year}年`);
  // “2025年上半年，完成……” is told; “2025年上半年前” and “到2025年上半年” are days to come.
  if (
    (role === 'due' && !/^(?:上半年|下半年|第?[一二三四]季度)，?[^前，]{4}/u.test(after)) ||
    /[至到于在自从]$/u.test(before)
  )
    return null;
  const done = (DONE.test(near) || COUNTED.test(after)) && !TO_COME.test(near) && !TO_COME.test(before);
  if ((part === 'measures' || part === 'duties') && BUILDS_ON.test(before) && OUTCOME.test(after))
    return verdict('warning', `${value}年的事尚未发生，报告年度是${year}年`);
  const told = part === null ? opens : part !== 'plans' && part !== 'other';
  if (value > year + 1) {
    if (told && done && role === 'plain') return verdict('error', `${value}年的事尚未发生，报告年度是${year}年`);
    const far = value > year + (year % 5 === 0 ? 5 : 3) && !MILESTONES.has(value) && !/的$/u.test(before);
    return far ? verdict('error', `${value}年与报告年度（${year}年）相差过大，请核对`) : null;
  }
  if (part === 'plans' || part === null || part === 'other' || TO_COME.test(near)) return null;
  if (!done && !/^(?:第?[一二三四]季度|上半年|下半年|全年|度)?，/u.test(near)) return null;
  return verdict(done || opens ? 'warning' : 'hint', `这里写的是下一年度，报告年度是${year}年`);
}

function judgeSince({ value, before, after }: YearMark, year: number): Verdict | null {
  const meant = /(?:自|从|始于)$/u.test(before) || !/^以来/u.test(after);
  const long = /持续|连续|逐年|年均|每年|稳步|始终|一直|历年|[三四五六七八九十]年/u.test(after.slice(0, 40));
  if (meant || long || value < year - 3) return null;
  return verdict(value === year - 1 ? 'warning' : 'hint', `这里写的是${value}年以来，请确认统计期`);
}

function judgeUntil({ value, after }: YearMark, part: Part | null, year: number, beside: boolean): Verdict | null {
  if (value < year - 3 || part === null || !/^(?:年?底|年?末|\d{1,2}月)/u.test(after)) return null;
  // Where something is compared, what is counted up to then has its counterpart.
  const compared = /[较比]|增加|增长|上年|下降/u.test(after) || beside;
  return verdict(compared ? 'hint' : 'warning', `截止日期在${value}年，报告年度是${year}年，是否为往年稿遗留`);
}

const ITS_OWN = /^(?:起|至|度?的|开始|前|后|末|底|版|度?（|、|和|及|与)/u;
const EVENT =
  /首批|第[一二三四五]批|荣获|获评|获得|获|评为|称号|示范|启动|成立|修订|修正|施行|出台|印发的|就|曾|建成|试点/u;
const TELLS =
  /^(?:度|全年)?，?[^，。；]{0,14}?(?:(?<!公)共|累计|先后|开展|组织|完成|公布|检查|审核|办理|受理|举办|培训|归集|制定|取得|承办|提供|新增|调整|作出|\d)/u;
const OF_LAST_YEAR =
  /^(?!度?(?:共|累计|先后|开展|组织|完成|公布|举办|召开))度?[^，。；]{0,14}(?:报告|总结|述职|述法|考核|考评|案卷|评查|督察|评估|评价|结果|整改|反馈|决算|审计)/u;

const LOOKED_BACK =
  /^(?:度|全年)?的?(?:各项|法治政府建设|依法行政)?(?:工作|情况|目标|任务|要求)(?=[，。目任要情实完])/u;
const TAKEN_UP = /^度?[^，。；报]{0,8}(?:述职|述法|考核|绩效|考评|要点|计划)/u;

function judgeTold(mark: YearMark, part: Part | null, year: number, beside: boolean): Verdict | null {
  const { value, role, before, after, opens, sentence } = mark;
  const left = (severity: 'warning' | 'hint') =>
    verdict(
      severity,
      `这里写的是${value}年，${severity === 'warning' ? `报告年度是${year}年，是否为往年稿遗留` : '请确认不是往年稿遗留'}`,
    );
  const near = after.slice(0, 24);
  // “2022年1月至12月” is the whole of another year.
  if (value >= year - 3 && /^(?:1月(?:1日)?|年初)(?:份)?[至到—-](?:12月|年底)/u.test(after) && !beside)
    return left(part === null ? 'hint' : 'warning');
  if (role === 'month') return OF_LAST_YEAR.test(after) || value !== year - 1 || !opens ? null : left('hint');
  // “回顾2022年工作”, “纳入2022年度述职内容”
  if (part === 'problems' && /(?:回顾|总结|对照|对标|审视|盘点)$/u.test(before) && LOOKED_BACK.test(after))
    return left('warning');
  if (part !== null && /(?:纳入|列入|写入|编入)[^，。；]{0,8}$/u.test(before) && TAKEN_UP.test(after))
    return left('warning');
  // “从2022年的情况看，执法力量仍显不足”
  if (/从$/u.test(before) && /^度?的?(?:工作|考核|督察)?(?:情况|实际|实践|结果|数据)[来]?看/u.test(after))
    return left('warning');
  if (/[于在的对和、获自从由始]$/u.test(before) || /评为$/u.test(before) || ITS_OWN.test(after)) return null;
  if (value < year - 3) {
    const old = (part === 'measures' || part === 'duties') && opens && TELLS.test(after) && !beside;
    return old && !EVENT.test(near) && !/^[^，]{1,8}的/u.test(after) && !/同比|上年|以来|[较比]/u.test(sentence)
      ? left('warning')
      : null;
  }
  if (value === year - 1 && OF_LAST_YEAR.test(after) && !/^，/u.test(after)) return null;
  if (value < year - 1 && /^度/u.test(after) && !EVENT.test(after.slice(0, 20)) && part !== null && part !== 'problems')
    return left('warning');
  const rest = sentence.slice(0, sentence.length - after.length);
  const compared = /同比|上年|较上/u.test(opens ? rest : sentence) || beside;
  const begins = opens || /^[、，]?$/u.test(before);
  if (!begins || EVENT.test(near)) return left('hint');
  const whole =
    opens &&
    /^(?:度|全年|上半年|下半年)?(?:，|我|全|本|共|[\p{Script=Han}]{2,8}(?:共|坚持|认真|深入|全面|严格|累计))/u.test(
      after,
    );
  const tells = part !== null && TELLS.test(after);
  return left((whole || tells) && !compared ? 'warning' : 'hint');
}

function verdict(severity: 'error' | 'warning' | 'hint', message: string): Verdict {
  return { rule: reportYear, severity, message, basis: '《法治政府建设与责任落实督察工作规定》（报告上一年度情况）' };
}
