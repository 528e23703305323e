import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { factsOf, type Fact } from '../../text/facts';

/** One fact told in two ways: when a paper was issued or a meeting held, which place was taken, who leads a group. */
export const toldFacts: ReportRule = { id: 'told-fact', category: 'consistency', check };

interface Told {
  context: BlockContext;
  fact: Fact;
  at: number;
}

/** More values than these are not told of one thing. */
const MOST_VALUES = 2;

function check({ blocks }: ReportContext): Finding[] {
  const known = new Map<string, Told[]>();
  blocks.forEach((context, at) => {
    if (context.block.type === 'table') return;
    for (const fact of factsOf(context)) {
      const told = known.get(fact.key);
      if (told) told.push({ context, fact, at });
      else known.set(fact.key, [{ context, fact, at }]);
    }
  });
  return [...known.values()].flatMap((told) => {
    if (told.length < 2) return [];
    const values = new Set(told.map(({ fact }) => fact.value));
    const [first, ...later] = told;
    if (values.size === 1 || values.size > MOST_VALUES) return [];
    return later.flatMap((one) =>
      // Two in one paragraph may well be two things of one name.
      !differ(first!.fact, one.fact) || (first!.at === one.at && !one.fact.sure) ? [] : [tell(one, first!)],
    );
  });
}

/** A date told without its year or day agrees with any. */
function differ(one: Fact, other: Fact): boolean {
  const [a, b] = [one.value.split('-'), other.value.split('-')];
  return a.some((piece, i) => piece !== '' && b[i] !== undefined && b[i] !== '' && piece !== b[i]);
}

function tell({ context, fact }: Told, { context: where, fact: other }: Told): Finding {
  return findingAt(context, fact.start, fact.end, {
    rule: toldFacts,
    severity: 'warning',
    message: `别处写的是“${where.text.slice(other.start, other.end)}”，这里不一致，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（内容准确）',
  });
}
