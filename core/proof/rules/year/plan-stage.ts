import type { Finding, Severity } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { planTerms, type PlanTerm } from '../../text/plan-terms';

/**
 * The stage of a plan of several years against the year told of: “十四五” and “八五”普法 begin in 2021 and end in 2025,
 * their middle is reviewed in 2023; a plan that is over or has not begun is not being carried out.
 */
export const planStage: BlockRule = { id: 'plan-stage', category: 'year', check };

/** A clause that names a plan, and the year it is judged by. */
interface Clause {
  term: PlanTerm;
  /** Up to the plan in its sentence, and behind it. */
  before: string;
  after: string;
  /** The year that “2024年是……” names; null where none is. */
  said: number | null;
  /** The report's year, in the plans the next. */
  now: number;
  /** It stands in the plans. */
  planned: boolean;
}

interface Doubt {
  severity: Severity;
  message: string;
}

function check(context: BlockContext): Finding[] {
  return planTerms(context).flatMap((term) => {
    const { folded } = context;
    const from = Math.max(...[...'。；\n'].map((stop) => folded.lastIndexOf(stop, term.start))) + 1;
    const before = folded.slice(from, term.start);
    const after = folded.slice(term.end, term.end + 40).split(/[。；\n]/u)[0]!;
    const said = /((?:19|20)\d{2})年(?:度)?，?(?:既|正|恰)?(?:是|为|作为|系|正值|处于)[^。；]*$/u.exec(before);
    const thisYear =
      context.part !== 'plans' && /(?:今年|本年度)，?(?:既|正|恰)?(?:是|为|作为|系|正值|处于)[^。；]*$/u.test(before);
    const now = context.part === 'plans' ? context.year + 1 : context.year;
    const doubt = judge({
      term,
      before,
      after,
      said: said ? Number(said[1]) : thisYear ? context.year : null,
      now,
      planned: context.part === 'plans',
    });
    if (!doubt) return [];
    return [findingAt(context, term.start, term.end, { rule: planStage, ...doubt, basis: '规划起止年份' })];
  });
}

function judge(clause: Clause): Doubt | null {
  return judgeEnds(clause) ?? judgeYearOf(clause) ?? judgeStage(clause) ?? judgeTerm(clause);
}

const FIRST = /开局|起步|首(?:个)?(?:一)?年|开启之年|第一年|启动之年|启动年/u;
const LAST = /收官|收尾|最后一年|末年|终局|决胜之年|收口/u;
const WHICH: readonly [RegExp, number][] = [
  [FIRST, 0],
  [/第二年/u, 1],
  [/第三年|中期之年|中间一年/u, 2],
  [/第四年/u, 3],
];

/** “自2020年开局，到2025年收官”, “十四五”（2020—2025年）. */
function judgeEnds({ term, after }: Clause): Doubt | null {
  if (term.kind === 'named') return null;
  const years = /^(?:时期|规划|期间|普法规划)?》?（((?:19|20)\d{2})年?[—～\-–至]((?:19|20)\d{2})年?）/u.exec(after);
  const begun = /(?:自|从|于|在)?((?:19|20)\d{2})年(?:正式|全面)?(?:开局|启动|起步|开始|起(?!来))/u.exec(after);
  const ended = /(?:到|至|于|在)((?:19|20)\d{2})年(?:底|末)?(?:圆满|顺利|全面)?(?:收官|结束|完成|到期|收尾|届满)/u.exec(
    after,
  );
  const wrong =
    (years && (Number(years[1]) !== term.from || Number(years[2]) !== term.to)) ||
    (begun && Number(begun[1]) !== term.from && !(term.kind === 'law' && Number(begun[1]) === term.from + 1)) ||
    (ended && Number(ended[1]) !== term.to);
  return wrong ? doubt(term, '起止年份不符') : null;
}

/** “2024年是“八五”普法的启动之年”. */
function judgeYearOf({ term, after, said }: Clause): Doubt | null {
  if (said === null) return null;
  const near = after.slice(0, 24).split('，')[0]!;
  const which = WHICH.find(([words]) => words.test(near));
  if (LAST.test(near)) return said === term.to ? null : doubt(term, `${said}年不是收官之年`);
  if (which)
    return said === term.from + which[1]
      ? null
      : doubt(term, `${said}年不是${which[1] === 0 ? '开局之年' : `第${which[1] + 1}年`}`);
  if (/承上启下|中期/u.test(near))
    return said >= term.from + 2 && said <= term.from + 3 ? null : doubt(term, `${said}年不在中期`);
  const year = /(?:重要|关键|攻坚|奋进|推进|深化)(?:之|一|的一)年|^[^，]{0,8}之年/u.test(near);
  return year && (said < term.from || said > term.to) ? doubt(term, `${said}年不在其内`) : null;
}

const AHEAD = /[离距]|为|奠定|确保|冲刺|迎接?|助力|准备|做好|谋划|将|力争|推动|围绕|聚焦/u;

/** “启动实施……”, “圆满收官”, “中期评估” of a plan in a year that is not the first, the last, the third. */
function judgeStage({ term, before, after, said, now }: Clause): Doubt | null {
  if (said !== null) return null;
  const near = after.slice(0, 16);
  const lead = before.slice(-8);
  const begins =
    /(?:全面|正式|已)?启动(?:实施|了|“)?$|开局$/u.test(lead) ||
    /^(?:规划|工作|》)?，?(?:于?今年|本年度)?(?:已|正式|全面|顺利)*(?:启动|开局|开好局|起步)/u.test(near);
  if (
    begins &&
    term.to - term.from <= 5 &&
    now >= term.from + 2 &&
    now <= term.to + 1 &&
    !/终期|总结|评估|验收|收官|考核|检查/u.test(near + lead)
  )
    return doubt(term, `${now}年已不是开局`);
  const review =
    /^(?:[^。；，]{0,14})中期(?:评估|自评|检查|督导|验收|督查|总结)/u.test(after) ||
    /中期(?:评估|自查|检查)$/u.test(lead);
  if (review && term.kind !== 'named' && now !== term.from + 2)
    return now === term.from + 3
      ? { severity: 'hint', message: '中期评估一般在第三年，请核对是否照抄往年' }
      : doubt(term, '中期评估在第三年');
  const ends = /^[^。；，]{0,6}，?(?:已|胜利|圆满|顺利|如期)?(?:收官|终期|总结验收|完成收尾)/u.test(near);
  if (ends && now < term.to && !AHEAD.test(lead)) return doubt(term, `${now}年尚未到期`);
  return null;
}

const LOOKS_BACK = /总结|历程|以来|成果|表彰|先进|末|比|较|基础|终期|验收|收官|完成情况|结束|期满/u;
const PREPARES =
  /谋划|编制|起草|制定|筹备|启动|部署|准备|下一|展望|将|明年|衔接|研究|前期|调研|拟|做好|迎接|对接|新一轮|建议|开局|即将|到来|奠定|出台/u;

/** A plan that is over, or has not begun, told as being carried out. */
function judgeTerm({ term, before, after, now, planned }: Clause): Doubt | null {
  if (term.kind === 'named') return null;
  const around = before.slice(-14) + after.slice(0, 14);
  if (now > term.to) {
    if (term.kind === 'law' && now > term.to + 1 && /总结|终期|验收/u.test(around))
      return doubt(term, `${now}年已过期`);
    if (LOOKS_BACK.test(around)) return null;
    const told = /^(?:普法)?(?:期间|时期)/u.test(after);
    if (term.kind === 'law' && now > term.to + 1) return doubt(term, `${now}年已过期`);
    if (term.kind === 'law') return told || planned ? null : doubt(term, `${now}年已过期`);
    return now === term.to + 1 || told
      ? { severity: 'hint', message: `${term.name}为${term.from}—${term.to}年，请核对` }
      : doubt(term, `${now}年已过期`);
  }
  const early = term.kind === 'law' ? term.from : term.from - 1;
  return now < early && !PREPARES.test(around) ? doubt(term, `${now}年尚未开始`) : null;
}

function doubt({ name, from, to, kind }: PlanTerm, what: string): Doubt {
  const called = kind === 'named' ? `《${name}》` : name;
  return { severity: 'warning', message: `${called}为${from}—${to}年，${what}，请核对` };
}
