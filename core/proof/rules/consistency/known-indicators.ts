import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { knownCountsOf, type KnownCount } from '../../text/known-counts';
import { opensPlans } from '../../text/plan-lines';
import { haveSameCharacters } from '../../text/same-characters';
import { twoCamps } from '../../text/two-camps';

/** What every such report counts, told in two ways: “化解矛盾纠纷120件” and “调处各类矛盾纠纷102件”. */
export const knownIndicators: ReportRule = { id: 'same-indicator', category: 'consistency', check };

/** Figures farther apart are told of two things where a verb may say so, or within one part. */
const NEAR = 0.2;

interface Told extends KnownCount {
  context: BlockContext;
  /** Which part of the report it is told in, or its lead. */
  place: string;
}

function check({ blocks }: ReportContext): Finding[] {
  const things = new Map<string, Told[]>();
  let ahead = false;
  let lead = true;
  for (const context of blocks) {
    if (context.block.type === 'heading') lead = false;
    ahead = (ahead && context.level !== 1) || opensPlans(context);
    if (ahead || context.part === 'plans' || context.block.type === 'table') continue;
    const place = lead ? 'lead' : (context.part ?? 'other');
    for (const count of knownCountsOf(context)) {
      const told = things.get(count.thing);
      if (told) told.push({ ...count, context, place });
      else things.set(count.thing, [{ ...count, context, place }]);
    }
  }
  return [...things.values()].flatMap((told) =>
    told.length < 2 ? [] : twoCamps(told, differ).map(({ one, other }) => tell(one, other)),
  );
}

function differ(one: Told, other: Told): boolean {
  const [a, b] = [one.quantity.value, other.quantity.value];
  if (a === b) return false;
  const stages = new Set([one.stage, other.stage]);
  if (stages.has('in') && stages.has('out')) return false;
  if (stages.size === 1 && one.place !== other.place) return true;
  return Math.abs(a - b) <= Math.max(a, b) * NEAR || haveSameCharacters(String(a), String(b));
}

function tell({ context, quantity }: Told, { context: where, quantity: other, thing }: Told): Finding {
  return findingAt(context, quantity.start, quantity.end, {
    rule: knownIndicators,
    severity: 'warning',
    message: `同一指标“${thing}”别处写的是${where.text.slice(other.start, other.end)}，这里不一致`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}
