import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { yearMarks, type YearMark } from '../../text/year-marks';

/** The plans are for the year after the report's; a heading or sentence that says another year is a left-over. */
export const planYear: BlockRule = { id: 'plan-year', category: 'year', check };

const INTENDS = /将|计划|重点|要|拟|安排|打算|下一步|工作思路|继续|进一步|力争|持续/u;
const AIMS =
  /^(?:度|年度)?[^，。；]{0,12}(?:要点|计划|任务|目标|安排|目录|方案|清单)|^(?:要点|计划|任务|目标)|^度?(?:前|底|内|末)/u;
/** What is due, or to be made for that year. */
const TO_DO =
  /(?:制定|编制|公布|出台|印发|争取|力争|确保|计划|拟|将|于|在|到|至|启动|开展|组织|举办|推进|完成|实施|召开)$/u;
const DONE = /已|完成了|取得|曾|以来|基础上|成立|印发的|出台的|实施的|启动的|修订的|通过的/u;

function check(context: BlockContext): Finding[] {
  if (context.part !== 'plans') return [];
  return yearMarks(context).flatMap((mark) => {
    const severity = mark.value === context.year + 1 ? null : judge(mark, context);
    return severity ? [findingAt(context, mark.start, mark.end, verdict(severity, context.year))] : [];
  });
}

function judge(mark: YearMark, { level, year, folded }: BlockContext): 'error' | 'warning' | 'hint' | null {
  const { value, role, before, after } = mark;
  const opens = mark.opens || level !== null || before === '';
  if (value > year + 1) {
    if (role === 'due' || value > year + 3) return null;
    if (opens) return 'error';
    return TO_DO.test(before) && /^度?(?!至|到)[^，。；—]{0,14}(?:要点|工作计划|目录)/u.test(after) ? 'warning' : null;
  }
  if (value < year - 3 || role === 'compared' || role === 'since' || role === 'until') return null;
  if (value === year && looksBack(folded.slice(mark.start), year)) return null;
  const near = after.slice(0, 16);
  if (DONE.test(near)) return value < year ? 'hint' : null;
  // A day that was over before the plans began.
  if (role === 'due') return mark.opens && INTENDS.test(near) ? 'error' : 'warning';
  if (/[自从底较比]$/u.test(before)) return null;
  if (opens && (INTENDS.test(near) || level !== null)) return 'error';
  if (opens && value === year) return 'warning';
  if (role === 'month' && TO_DO.test(before)) return 'warning';
  if (value === year) return TO_DO.test(before) && AIMS.test(after) ? 'warning' : null;
  return AIMS.test(after) || opens ? 'warning' : 'hint';
}

/** “2023年，我区法治政府建设取得新成效，但仍有差距。2024年，……”: what was done leads over to the plans. */
function looksBack(rest: string, year: number): boolean {
  const sentence = rest.split(/[。；]/u)[0]!;
  return (
    rest.includes(`${year + 1}年`) ||
    (/取得|成效|成绩|虽然|存在|完成了|基础上|以来|工作中/u.test(sentence) && !/将|拟/u.test(sentence))
  );
}

function verdict(severity: 'error' | 'warning' | 'hint', year: number) {
  return {
    rule: planYear,
    severity,
    message: `下一年度安排应写${year + 1}年`,
    suggestion: severity === 'error' ? `${year + 1}年` : undefined,
    basis: '《法治政府建设与责任落实督察工作规定》（下一年度主要安排）',
  };
}
