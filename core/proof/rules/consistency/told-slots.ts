import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { sharedOf } from '../../text/han-pairs';
import { slotsOf, type Slot } from '../../text/slots';

/** The same told twice but for how often, of which level, in how many days, when, or which place. */
export const toldSlots: ReportRule = { id: 'told-fact', category: 'consistency', check };

/** How many pairs of neighbouring characters, and what share of the fewer and of both, are the same. */
interface Likeness {
  shared: number;
  within: number;
  both: number;
}
const LOOSE: Likeness = { shared: 5, within: 0.7, both: 0.3 };
/** Within one part two things of nearly the same words may still be two. */
const CLOSE: Likeness = { shared: 6, within: 0.75, both: 0.5 };

/** Few words say of what a time is. */
const SHORT: Likeness = { shared: 4, within: 0.75, both: 0.5 };
/** Of these there are two of the same words, but in the duties it is that of the measures. */
const OFTEN_TWO = new Set(['level', 'year', 'rank']);

interface Told {
  context: BlockContext;
  slot: Slot;
}

function check({ blocks }: ReportContext): Finding[] {
  const told = blocks.flatMap((context) =>
    context.part === 'plans' || context.block.type === 'table' || context.block.type === 'title'
      ? []
      : slotsOf(context).map((slot): Told => ({ context, slot })),
  );
  const byKind = new Map<string, Told[]>();
  for (const one of told) {
    const alike = byKind.get(one.slot.kind);
    if (alike) alike.push(one);
    else byKind.set(one.slot.kind, [one]);
  }
  return told.flatMap((one) => {
    const same = byKind.get(one.slot.kind)!.filter((other) => isOne(one, other));
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

function isOne({ slot: one, context }: Told, { slot: other, context: where }: Told): boolean {
  if (context === where) return false;
  const apart = (context.part === 'duties') !== (where.part === 'duties');
  if (!apart && OFTEN_TWO.has(one.kind)) return false;
  const like = one.kind === 'limit' || one.kind === 'since' ? SHORT : apart ? LOOSE : CLOSE;
  const [few, many] = one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  // The very same few words.
  const least = one.kind === 'limit' && few.size === many.size && few.size === 3 ? 3 : like.shared;
  const shared = sharedOf(few, many, Math.max(least, few.size * like.within));
  if (shared === 0 || shared / (few.size + many.size - shared) < like.both) return false;
  return one.deeds.size === 0 || other.deeds.size === 0 || [...one.deeds].some((deed) => other.deeds.has(deed));
}

function tell({ context, slot }: Told, { context: where, slot: other }: Told): Finding {
  return findingAt(context, slot.start, slot.end, {
    rule: toldSlots,
    severity: 'warning',
    message: `别处写的是“${where.text.slice(Math.max(0, other.start - 8), other.end + 4)}”，这里不一致，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（内容准确）',
  });
}
