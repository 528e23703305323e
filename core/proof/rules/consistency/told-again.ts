import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { countsOf, type Count } from '../../text/counts';

/** A count in the duties, or in the lead, that differs from the same count, in other words, in the measures. */
export const toldAgain: ReportRule = { id: 'same-indicator', category: 'consistency', check };

/** How much of the words of the one must stand in the other, and of both in both. */
const WITHIN = 0.8;
const BOTH = 0.34;
const LEAST_PAIRS = 2;
/** 次, 场, 期. */
const TIMES = '0';
/** Long numbers are not alike by chance. */
const LONG = 100;
const WITHIN_LONG = 0.5;
const SHARED_LONG = 5;

interface Told {
  context: BlockContext;
  count: Count;
}

function check({ blocks }: ReportContext): Finding[] {
  const measures: Told[] = [];
  const others: Told[] = [];
  let lead = true;
  for (const context of blocks) {
    const { part, block } = context;
    if (block.type === 'heading') lead = false;
    if (block.type === 'table') continue;
    const list = part === 'measures' ? measures : part === 'duties' || lead ? others : null;
    if (list) for (const count of countsOf(context)) list.push({ context, count });
  }
  return others.flatMap((told) => differing(told, measures));
}

function differing(told: Told, among: readonly Told[]): Finding[] {
  const same = among.filter((one) => isOne(one.count, told.count));
  if (same.length === 0 || same.some(({ count }) => agree(count, told.count))) return [];
  const values = new Set(same.map(({ count }) => count.value));
  return values.size === 1 ? [tell(told, same[0]!)] : [];
}

function agree(one: Count, other: Count): boolean {
  return one.least <= other.most && other.least <= one.most;
}

function isOne(one: Count, other: Count): boolean {
  if (one.kind !== other.kind) return false;
  const [few, many] = one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  const acts = one.acts.size === 0 || other.acts.size === 0 ? null : meets(one.acts, other.acts);
  if (acts === false) return false;
  // “批示9次”: the deed says it all.
  if (few.size === 0)
    return acts === true && many.size <= LEAST_PAIRS && one.kind === TIMES && isByOne(one.doers, other.doers);
  if (few.size < LEAST_PAIRS && acts === null) return false;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  const isLong = one.value >= LONG && other.value >= LONG && shared >= SHARED_LONG;
  if (shared / few.size < (isLong ? WITHIN_LONG : WITHIN) || shared / (few.size + many.size - shared) < BOTH)
    return false;
  return isByOne(one.doers, other.doers);
}

/** Done by the same, as far as the words say: a leader alone is not all of them, the party not the government. */
function isByOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.has('all') !== other.has('all') && (one.has('alone') || other.has('alone'))) return false;
  const bodies = (set: ReadonlySet<string>) => [...set].filter((name) => name !== 'alone' && name !== 'all');
  const [first, second] = [bodies(one), bodies(other)];
  return first.length === 0 || second.length === 0 || first.some((name) => second.includes(name));
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true;
  return false;
}

function tell({ context, count }: Told, { context: where, count: known }: Told): Finding {
  return findingAt(context, count.start, count.end, {
    rule: toldAgain,
    severity: 'warning',
    message: `别处写的是“${where.text.slice(Math.max(0, known.start - 12), known.end)}”，这里不一致，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}
