import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** A problem of 不足 told twice in other words: 执法力量薄弱，专业人员缺乏。……执法力量较弱，缺乏专业人员。 */
export const repeatedProblem: ReportRule = { id: 'repeated-problem', category: 'copy', check };

/** UTF-16 units that say something, and the share of them that both must have. */
const SHORTEST = 9;
const SHARE = 0.74;
const SENTENCE = /[^。；！？\n]+[。；！？]?/gu;
const SAYS_NOTHING =
  /^(?:[一二三四五六七八九十]+[是要]|（[一二三四五六七八九十]+）|此外，|同时，|另外，)|部分|个别|少数|一些|有的|有些|某些|仍然?|还|依然|尚|存在|不够|较为?|比较|有待|[的了等和及与在为]|[\p{P}\s\d]/gu;

interface Problem {
  context: BlockContext;
  start: number;
  end: number;
  said: string;
}

function check({ blocks }: ReportContext): Finding[] {
  const seen: Problem[] = [];
  const findings: Finding[] = [];
  for (const context of blocks) {
    if (context.part !== 'problems' || context.level === 1) continue;
    for (const { index, 0: text } of allMatches(context.folded, SENTENCE)) {
      const said = text.replace(SAYS_NOTHING, '');
      if (said.length < SHORTEST) continue;
      const problem = { context, start: index, end: index + text.length, said };
      if (seen.some((other) => saysSame(other.said, said)))
        findings.push(
          findingAt(context, problem.start, problem.end, {
            rule: repeatedProblem,
            severity: 'warning',
            message: '这条不足前面已经说过，请合并',
            basis: '公文校核通例',
          }),
        );
      seen.push(problem);
    }
  }
  return findings;
}

/** Of both the most part is in the other, each character counted as often as it stands. */
function saysSame(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < longer * SHARE) return false;
  const left = [...one];
  let both = 0;
  for (const char of other) {
    const at = left.indexOf(char);
    if (at === -1) continue;
    left.splice(at, 1);
    both += 1;
  }
  return both >= longer * SHARE;
}
