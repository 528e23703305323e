import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';
import { isProtected, protectedRanges } from '../../text/protected';

/** The plans are for the year after the report's; a heading or sentence that says another year is a left-over. */
export const planYear: BlockRule = { id: 'plan-year', category: 'year', check };

function check(context: BlockContext): Finding[] {
  const { part, year, folded } = context;
  if (part !== 'plans') return [];
  const ranges = protectedRanges(folded);
  return findMatches(context, /(?<![\d—\-~～.])(20\d{2})年(?:度)?(?=([，的]?\s?[\p{Script=Han}]{0,14}))/gu, (match) => {
    const value = Number(match[1]);
    if (value === year + 1 || isProtected(ranges, match.index)) return null;
    if (value === year && looksBack(folded.slice(match.index), year)) return null;
    const before = folded.slice(Math.max(0, match.index - 4), match.index);
    const intends = /将|计划|重点|要|拟|安排|打算|下一步|工作思路|继续|进一步|力争|持续/u.test(match[2]!);
    const rest = folded.slice(match.index + 5, match.index + 30);
    // A term that was over before the plans began.
    if (
      value <= year &&
      TERM.test(rest) &&
      (AIMS.test(before) || /^[^，。；]{0,6}前?，?(?:实现|完成|建成|达到)/u.test(rest))
    )
      return verdict(value < year ? 'error' : 'warning', year);
    if (
      value < year &&
      /(?:制定|编制|印发|出台|公布)$/u.test(before) &&
      /^度?[^，。；]{2,16}(?:目录|清单|计划|要点|方案)/u.test(rest)
    )
      return verdict('warning', year);
    const opens = /^$|[。；：！？\s]$/u.test(before) || context.level !== null;
    if (/[到至在—底自从较比]$/u.test(before) || value > year + 1) {
      return value > year + 1 && opens && value < year + 4 ? verdict('error', year) : null;
    }
    if (value < year - 3) return null;
    if (opens && (intends || context.level !== null)) return verdict('error', year);
    if (opens && value === year) return verdict('warning', year);
    const aims =
      /^(?:年度)?(?:法治|工作|重点|任务)[\p{Script=Han}]{0,10}(?:要点|计划|任务|目标|安排)|^(?:要点|计划|任务|目标)/u;
    return value < year ? verdict(aims.test(match[2]!) ? 'warning' : 'hint', year) : null;
  });
}

/** “力争到2023年底前”. */
const AIMS = /(?:力争|争取|确保|计划|拟|预计|将)(?:在|于|到|至)?$/u;
const TERM = /^(?:年?底|年?末|年内|上半年|下半年|\d{1,2}月|前)/u;

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
