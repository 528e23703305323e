import { pointsOfPart, type ReportPoint } from '../../../compare/points';
import { opensPoint } from '../../../checklist/opens-point';
import type { Point } from '../../../checklist/points';
import type { CompiledMatter } from '../../compile-matters';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptJudgement } from '../../text/kept-reading';
import { ownPairs } from '../../text/own-pairs';

/** A problem of 不足 that names a matter the plans for the next year do not touch. */
export const unansweredProblem: ReportRule = { id: 'unanswered-problem', category: 'structure', check };

/** Plans shorter than this are told of by other means. */
const FEWEST_PLANS = 125;
/** Where a problem names no known matter, the plans must say enough to miss it in. */
const FEWEST_TO_SEARCH = 400;
const CAUSE = /原因|由于|主要是因|源于|在于|导致|所致|^因/u;
/** What leads over to the points, and what rounds them off. */
const LEADS = /[：:]$|主要表现|以下|如下|具体|^(?:以上|上述|这些|对此|针对)/u;

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
      const { block, start, end, folded } = point[0]!;
      const context = of.get(block.id);
      const lead = LEAD.exec(folded)?.[0].length ?? 0;
      const text = folded.slice(lead);
      if (context?.part !== 'problems' || LEADS.test(text) || isCause(text)) return [];
      const about = unanswered([text, ...point.slice(1).map((sentence) => sentence.folded)], planned, lexicon.matters);
      if (about === null) return [];
      return [
        findingAt(context, start + lead, end, {
          rule: unansweredProblem,
          severity: 'warning',
          message: `下一年度安排里没有回应这条不足的措施${about === '' ? '' : `（${about}）`}，请对应`,
          basis: '报告质量要求（不足与安排逐条对应）',
        }),
      ];
    });
});

/** “主要表现在：” before the first point of a list, and who saw what is added: “从督察情况看，”. */
const LEAD = /^(?:[^。]*：(?=一是)|(?:从[^，。]{2,12}看|[^，。]{2,16}(?:反馈|指出|反映|通报))，)/u;
const ADDED = /^(?:此外|另外|除此之外|除此以外)，/u;
/** So begins what is added, and now and then what goes on: a problem of its own where it closes the paragraph. */
const ADDED_LAST =
  /^(?:同时|与此同时|还有|再次|再者|最后|其[二三四五]|另一方面|值得注意的是|不容忽视的是|需要(?:指出|看到|说明)的是|还(?:要|应|应当)看到)，|^(?:从[^，。]{2,12}看|[^，。]{2,16}(?:反馈|指出|反映|通报))，/u;

/** “三是……。四是……” in one paragraph are two problems, as is what is added behind the last. */
function split({ sentences }: ReportPoint): Point[] {
  const opens = sentences.flatMap((sentence, i) =>
    i === 0 || opensPoint(sentence) || ADDED.test(sentence.folded) || isAddedLast(sentences, i) ? [i] : [],
  );
  return opens.map((from, i) => sentences.slice(from, opens[i + 1]));
}

function isAddedLast(sentences: Point, i: number): boolean {
  const { folded, block } = sentences[i]!;
  return ADDED_LAST.test(folded) && sentences[i + 1]?.block !== block;
}

function isCause(text: string): boolean {
  return /^[^，。]{0,16}原因/u.test(text);
}

/** The matter that goes unanswered, '' where it bears no name; null where the plans touch what the problem is about. */
function unanswered(sentences: readonly string[], planned: string, matters: readonly CompiledMatter[]): string | null {
  const [first, ...others] = sentences.map((sentence) => judgeAll(clausesOf(sentence), planned, matters));
  if (first === undefined || first.answered) return null;
  if (first.open !== undefined) return first.open.name;
  const rest = others.filter(({ open, answered }) => open || answered);
  if (rest.length > 0) return rest.some(({ answered }) => answered) ? null : rest[0]!.open!.name;
  if (planned.length < FEWEST_TO_SEARCH) return null;
  const words = clausesOf(sentences[0]!).flatMap(ownPairs);
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
