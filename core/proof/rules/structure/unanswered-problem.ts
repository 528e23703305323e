import { pointsOfPart, type ReportPoint } from '../../../compare/points';
import { opensPoint } from '../../../checklist/opens-point';
import type { Point } from '../../../checklist/points';
import type { CompiledMatter } from '../../compile-matters';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptJudgement } from '../../text/kept-reading';

/** A problem of 不足 that names a matter the plans for the next year do not touch. */
export const unansweredProblem: ReportRule = { id: 'unanswered-problem', category: 'structure', check };

/** Plans shorter than this are told of by other means. */
const FEWEST_PLANS = 125;
/** Where a problem names no known matter, the plans must say enough to miss it in. */
const FEWEST_TO_SEARCH = 400;
const CAUSE = /原因|由于|主要是因|源于|在于|导致|所致|^因/u;
/** What leads over to the points, and what rounds them off. */
const LEADS = /[：:]$|主要表现|以下|如下|具体|^(?:以上|上述|这些|对此|针对)/u;
const WORDS_OF_ALL =
  /有待(?:于)?|亟待|仍然?|还|尚|需要?|进一步|不断|不够|不足|不强|不高|不深|不广|不大|不畅|不到位|到位|深入|全面|水平|提升|提高|加强|增强|完善|改进|优化|存在|薄弱环节|薄弱|一定|较大|空间|差距|短板|个别|少数|部分|部门|单位|落实|推进|工作|整体|问题|能力|力度|质量|效率|意识|建设|管理|服务|机制|制度|体系|推动|方面|环节|领域|情况|过程|程度|方式|手段|基层|群众|人员|队伍|发展|依法|行政|法治|政府|执法|实施|开展|规范|缺乏|缺少|滞后|缓慢|偏慢|偏低|偏少|较慢|较低|较少|不均衡|不平衡|单一|欠缺|不规范|不及时|突出|时有发生|现象|年龄|老化|老旧|陈旧|我[区县市镇乡街局]|全[区县市镇乡街局]|[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|\d+|[的了在和与及等对于较为]/gu;

function check({ blocks, lexicon }: ReportContext): readonly Finding[] {
  if (lexicon.matters.length === 0) return [];
  return judge(blocks.filter(({ part }) => part === 'problems' || part === 'plans'));
}

const judge = keptJudgement((contexts: readonly BlockContext[]) => {
  const { year, lexicon } = contexts[0]!;
  const plans = contexts.filter(({ part, level }) => part === 'plans' && level !== 1).map(({ folded }) => folded);
  const planned = plans.join('\n');
  if (planned.length < FEWEST_PLANS) return [];
  const of = new Map(contexts.map((context) => [context.block.id, context]));
  return pointsOfPart({ year, blocks: contexts.map(({ block }) => block) }, 'problems')
    .flatMap(split)
    .flatMap((point): Finding[] => {
      const { block, start, end, text } = point[0]!;
      const context = of.get(block.id);
      if (context?.part !== 'problems' || LEADS.test(text) || isCause(text)) return [];
      const about = unanswered(point, planned, lexicon.matters);
      if (about === null) return [];
      return [
        findingAt(context, start, end, {
          rule: unansweredProblem,
          severity: 'warning',
          message: `下一年度安排里没有回应这条不足的措施${about === '' ? '' : `（${about}）`}，请对应`,
          basis: '报告质量要求（不足与安排逐条对应）',
        }),
      ];
    });
});

const ADDED = /^(?:此外|另外)，/u;

/** “三是……。四是……” in one paragraph are two problems, as is what is added behind the last. */
function split({ sentences }: ReportPoint): Point[] {
  const opens = sentences.flatMap((sentence, i) =>
    i === 0 || opensPoint(sentence) || ADDED.test(sentence.folded) ? [i] : [],
  );
  return opens.map((from, i) => sentences.slice(from, opens[i + 1]));
}

function isCause(text: string): boolean {
  return /^[^，。]{0,16}原因/u.test(text);
}

/** The matter that goes unanswered, '' where it bears no name; null where the plans touch what the problem is about. */
function unanswered(point: Point, planned: string, matters: readonly CompiledMatter[]): string | null {
  const [first, ...others] = point.map(({ folded }) => judgeAll(clausesOf(folded), planned, matters));
  if (first === undefined || first.answered) return null;
  if (first.open !== undefined) return first.open.name;
  const rest = others.filter(({ open, answered }) => open || answered);
  if (rest.length > 0) return rest.some(({ answered }) => answered) ? null : rest[0]!.open!.name;
  if (planned.length < FEWEST_TO_SEARCH) return null;
  const words = clausesOf(point[0]!.folded).flatMap(ownPairs);
  return words.length >= 2 && !words.some((pair) => planned.includes(pair)) ? '' : null;
}

function clausesOf(sentence: string): string[] {
  return sentence.split(/[，：；。]/u).filter((clause) => clause !== '' && !CAUSE.test(clause));
}

interface Judged {
  answered: boolean;
  open: CompiledMatter | undefined;
}

function judgeAll(clauses: readonly string[], planned: string, matters: readonly CompiledMatter[]): Judged {
  let open: CompiledMatter | undefined;
  for (const clause of clauses) {
    const all = matters.filter(({ words }) => words.test(clause));
    const narrow = all.filter(({ broad }) => !broad);
    const named = narrow.length > 0 ? narrow : all;
    if (named.some(({ answers }) => answers.test(planned))) return { answered: true, open: undefined };
    open ??= named[0];
  }
  return { answered: false, open };
}

/** Neighbouring characters of what only this problem says. */
function ownPairs(clause: string): string[] {
  return clause
    .replace(WORDS_OF_ALL, ' ')
    .replace(/[\p{P}\s]+/gu, ' ')
    .split(' ')
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
}
