import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { sentencesOf } from '../../text/clauses';
import { keptJudgement, keptReading } from '../../text/kept-reading';

/** A problem of 不足 told twice in other words: 执法力量薄弱，专业人员缺乏。……执法力量较弱，缺乏专业人员。 */
export const repeatedProblem: ReportRule = { id: 'repeated-problem', category: 'copy', check };

/** UTF-16 units that say something, and the share of them that both must have. */
const SHORTEST = 9;
const SHARE = 0.74;
const SAYS_NOTHING =
  /^(?:[一二三四五六七八九十]+[是要]|（[一二三四五六七八九十]+）|此外，|同时，|另外，)|部分|个别|少数|一些|有的|有些|某些|仍然?|还|依然|尚|存在|不够|较为?|比较|有待|[的了等和及与在为]|[\p{P}\s\d]/gu;

/** A report tells a dozen problems: what stands more sentences before is not looked at. */
const NEAR = 40;

interface Problem {
  start: number;
  end: number;
  /** The UTF-16 units that say something, by number. */
  said: Uint16Array;
}

function check({ blocks }: ReportContext): readonly Finding[] {
  return judge(blocks.filter(({ part, level }) => part === 'problems' && level !== 1));
}

const judge = keptJudgement((blocks: readonly BlockContext[]) => {
  const seen: Problem[] = [];
  const findings: Finding[] = [];
  for (const context of blocks) {
    for (const problem of problemsOf(context)) {
      if (seen.slice(-NEAR).some((other) => saysSame(other.said, problem.said)))
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
});

const problemsOf = keptReading((context) => {
  const { folded } = context;
  const found: Problem[] = [];
  for (const { start, end } of sentencesOf(context)) {
    const text = folded.slice(start, end).replace(SAYS_NOTHING, '');
    const said = new Uint16Array(text.length).map((_, at) => text.charCodeAt(at)).sort();
    const closed = end < folded.length && folded[end] !== '\n';
    if (said.length >= SHORTEST) found.push({ start, end: closed ? end + 1 : end, said });
  }
  return found;
});

/** Of both the most part is in the other, each character counted as often as it stands. */
function saysSame(one: Uint16Array, other: Uint16Array): boolean {
  const least = Math.max(one.length, other.length) * SHARE;
  if (Math.min(one.length, other.length) < least) return false;
  let both = 0;
  for (let i = 0, k = 0; i < one.length && k < other.length;) {
    const [left, right] = [one[i]!, other[k]!];
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) k += 1;
  }
  return both >= least;
}
