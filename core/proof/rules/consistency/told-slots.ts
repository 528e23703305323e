import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { slotsOf, type Slot } from '../../text/slots';

/** The same in the duties as in the measures but for how often, of which level, in how many days, when, or which place. */
export const toldSlots: ReportRule = { id: 'told-fact', category: 'consistency', check };

/** How many pairs of neighbouring characters, and what share of the fewer and of both, are the same. */
const LEAST_SHARED = 5;
const WITHIN = 0.7;
const BOTH = 0.3;

interface Told {
  context: BlockContext;
  slot: Slot;
}

function check({ blocks }: ReportContext): Finding[] {
  const told = (name: string): Told[] =>
    blocks.flatMap((context) =>
      context.part === name && context.block.type !== 'table'
        ? slotsOf(context).map((slot) => ({ context, slot }))
        : [],
    );
  const duties = told('duties');
  if (duties.length === 0) return [];
  const measures = told('measures');
  return duties.flatMap((one) => {
    const same = measures.filter((other) => isOne(one.slot, other.slot));
    const [other] = same;
    return other === undefined || same.some(({ slot }) => agree(slot, one.slot)) ? [] : [tell(one, other)];
  });
}

/** A date told without its day agrees with any of its month. */
function agree(one: Slot, other: Slot): boolean {
  return (
    one.value === other.value ||
    (one.kind === 'date' && (one.value.startsWith(other.value) || other.value.startsWith(one.value)))
  );
}

function isOne(one: Slot, other: Slot): boolean {
  if (one.kind !== other.kind) return false;
  if (one.deeds.size > 0 && other.deeds.size > 0 && ![...one.deeds].some((deed) => other.deeds.has(deed))) return false;
  const [few, many] = one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  if (few.size < LEAST_SHARED) return false;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return shared >= LEAST_SHARED && shared >= few.size * WITHIN && shared / (few.size + many.size - shared) >= BOTH;
}

function tell({ context, slot }: Told, { context: where, slot: other }: Told): Finding {
  return findingAt(context, slot.start, slot.end, {
    rule: toldSlots,
    severity: 'warning',
    message: `举措部分写的是“${where.text.slice(Math.max(0, other.start - 8), other.end + 4)}”，这里不一致，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（内容准确）',
  });
}
