import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, ReportContext, ReportRule } from '../../rule';
import { keptJudgement } from '../../text/kept-reading';
import { ownPairs } from '../../text/own-pairs';

/** A measure against a problem that 不足 does not tell of: “针对应急演练流于形式的问题，开展专项整治”. */
export const unstatedProblem: ReportRule = { id: 'unstated-problem', category: 'structure', check };

const AGAINST =
  /(?:针对|解决|破解|聚焦|围绕)(?:前述|上述|当前|存在的)?“?([^，。；“”]{4,30}?)”?等?(?:这[一些个]+)?(?:突出|主要|具体|共性)*(?:问题|短板|现象)/gu;
/** What says that something is a problem. */
const DEFECT =
  /不(?:够|足|高|强|深|广|畅|实|细|严|准|全|到位|及时|规范|合理|平衡|均衡|充分|健全|完善|彻底|统一|紧密)|薄弱|滞后|偏[高低少慢长弱]|缺[乏失少位]|流于形式|拖欠|老化|老龄化|有待|亟待|短缺|脱节|接不住/u;
/** Problems told in a line or two leave much unsaid. */
const FEWEST_PROBLEMS = 100;

function check({ blocks }: ReportContext): readonly Finding[] {
  return judge(blocks.filter(({ part }) => part === 'problems' || part === 'plans'));
}

const judge = keptJudgement((contexts: readonly BlockContext[]) => {
  const problems = contexts.filter(({ part, level }) => part === 'problems' && level !== 1);
  const stated = problems.map(({ folded }) => folded).join('\n');
  if (stated.length < FEWEST_PROBLEMS) return [];
  return contexts
    .filter(({ part, folded }) => part === 'plans' && /问题|短板|现象/u.test(folded))
    .flatMap((context) =>
      findMatches(context, AGAINST, ({ 1: problem }) =>
        DEFECT.test(problem!) && isUnstated(problem!, stated, context)
          ? {
              rule: unstatedProblem,
              severity: 'warning',
              message: '前面的不足里没有写到这个问题，请对应',
              basis: '报告质量要求（不足与安排逐条对应）',
            }
          : null,
      ),
    );
});

/** Matters of their own are found by their words; what nearly every report is about, by what only this problem says. */
function isUnstated(problem: string, stated: string, { lexicon }: BlockContext): boolean {
  const named = lexicon.matters.filter(({ words }) => words.test(problem));
  if (named.some(({ answers }) => answers.test(stated))) return false;
  const pairs = ownPairs(problem);
  return named.some(({ broad }) => !broad) || (pairs.length >= 2 && !pairs.some((pair) => stated.includes(pair)));
}
