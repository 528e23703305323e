import type { Finding } from '../../finding';
import { findMatches, matchesIn } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** The years of a plan's or document's period: 《法治政府建设实施纲要（2021—2025年）》 and no others. */
export const periods: BlockRule = { id: 'period', category: 'year', check };

/** A paper of several years by its title. */
const TITLED = /《[^《》]{2,44}（(20\d\d)年?[—－–~～-](20\d\d)年?）(?:[^《》]{0,12})?》/gu;
/** It is looked back on, or what comes after it is spoken of. */
const LOOKS_BACK =
  /总结|回顾|历程|以来|收官|终期|评估|期满|到期|衔接|接续|基础上|自查|验收|末|结束|已|曾|获|原|旧|上一|新一轮|编制|起草|谋划|研究|废止|失效/u;

/** “落实《……规划（2016—2020年）》”: a paper that was over before the year told of, or had not begun. */
function overdue(context: BlockContext): Finding[] {
  if (context.part === null || context.part === 'other') return [];
  return findMatches(context, TITLED, (match) => {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (to >= context.year && from <= context.year + 1) return null;
    const around =
      context.folded.slice(Math.max(0, match.index - 14), match.index) +
      context.folded.slice(match.index + match[0].length).slice(0, 14);
    if (LOOKS_BACK.test(around) || from > to) return null;
    const gone = to < context.year;
    return {
      rule: periods,
      severity: to === context.year - 1 ? 'hint' : 'warning',
      message: gone
        ? `这份文件到${to}年为止，报告年度是${context.year}年`
        : `这份文件从${from}年起，报告年度是${context.year}年`,
      basis: '该文件名称',
    };
  });
}

/** What every period holds, and hardly any block does. */
const SPAN = /\d年?\s*[—\-~～–－至]+\s*\d{3}/u;

function check(context: BlockContext): Finding[] {
  if (!SPAN.test(context.folded)) return [];
  const named = context.lexicon.periods.flatMap((period) => {
    const findings: Finding[] = [];
    const { regex, allowed } = period;
    for (const name of matchesIn(context, regex)) {
      const start = name.index + name[0].length;
      const found = /^[（]?(\d{3,5})年?\s*[—\-~～–－至]+\s*(\d{3,5})/u.exec(context.folded.slice(start, start + 16));
      if (!found || allowed.includes(`${found[1]}—${found[2]}`)) continue;
      findings.push(
        ...findMatches(
          { ...context, folded: context.folded.slice(0, start + found[0].length) },
          /\d{3,5}年?\s*[—\-~～–－至]+\s*\d{3,5}$/gu,
          () => ({
            rule: periods,
            severity: 'error',
            message: `“${name[0].replace(/[《》“”]/gu, '')}”的年份应为${allowed.join('或')}年`,
            basis: '该文件名称',
          }),
        ),
      );
    }
    return findings;
  });
  return named.length > 0 ? named : overdue(context);
}
