import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { factsOf, type Fact } from '../../text/facts';
import { twoCamps } from '../../text/two-camps';

/** One fact told in two ways: when a paper was issued or a meeting held, which place was taken, who leads a group. */
export const toldFacts: ReportRule = { id: 'told-fact', category: 'consistency', check };

interface Told {
  context: BlockContext;
  fact: Fact;
  at: number;
}

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
  return [...known.values()].flatMap((told) =>
    twoCamps(told, differ).flatMap(({ one, other }) =>
      // Two in one paragraph may well be two things of one name.
      one.at === other.at && !one.fact.sure ? [] : [tell(one, other)],
    ),
  );
}

/** A date told without its year or day agrees with any. */
function differ({ fact: one }: Told, { fact: other }: Told): boolean {
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
