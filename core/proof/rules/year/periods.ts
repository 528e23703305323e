import type { Finding } from '../../finding';
import { findMatches, matchesIn } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** The years of a plan's or document's period: 《法治政府建设实施纲要（2021—2025年）》 and no others. */
export const periods: BlockRule = { id: 'period', category: 'year', check };

function check(context: BlockContext): Finding[] {
  return context.lexicon.periods.flatMap((period) => {
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
}
