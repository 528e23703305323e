import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { countsOf, type Count } from '../../text/counts';
import { sharedOf } from '../../text/han-pairs';
import { opensPlans } from '../../text/plan-lines';
import { haveSameCharacters } from '../../text/same-characters';

/**
 * A count told again, in other words, with another figure: in the duties, the lead or the problems against the measures,
 * and, where the words are nearly the same, anywhere.
 */
export const toldAgain: ReportRule = { id: 'same-indicator', category: 'consistency', check };

/** How much of the words of the one must stand in the other, and of both in both. */
interface Likeness {
  within: number;
  both: number;
  least: number;
}
const LOOSE: Likeness = { within: 0.8, both: 0.34, least: 2 };
/** Within one part two counts of nearly the same words may still be two. */
const CLOSE: Likeness = { within: 0.75, both: 0.5, least: 3 };
/** Of one paragraph too, where nothing else is said of the other. */
const CLOSEST: Likeness = { within: 0.9, both: 0.7, least: 4 };
/** As like as the likest. */
const NEARLY = 0.05;
/** Digits in another order are hardly two counts. */
const TURNED: Likeness = { within: 0.5, both: 0.25, least: 2 };
/** 次, 场, 期. */
const TIMES = '0';
const LEAST_PAIRS = 2;
/** Long numbers are not alike by chance. */
const LONG = 100;
const WITHIN_LONG = 0.5;
const SHARED_LONG = 5;

interface Told {
  context: BlockContext;
  count: Count;
  part: string;
}

function check({ blocks }: ReportContext): Finding[] {
  const kinds = new Map<string, Told[]>();
  let lead = true;
  let ahead = false;
  for (const context of blocks) {
    const { part, block } = context;
    if (block.type === 'heading') lead = false;
    ahead = (ahead && context.level !== 1) || opensPlans(context);
    if (block.type === 'table') continue;
    const planned = ahead || part === 'plans';
    const place = lead ? 'lead' : planned ? 'plans' : (part ?? 'other');
    for (const count of countsOf(context)) {
      if (planned && !isStanding(context.folded, count)) continue;
      const known = kinds.get(count.kind);
      const told = { context, count, part: place };
      if (known) known.push(told);
      else kinds.set(count.kind, [told]);
    }
  }
  return [...kinds.values()].flatMap((told) => told.flatMap((one) => differing(one, told)));
}

/** “在已建成26个阵地的基础上”: of the plans only what there is already. */
function isStanding(folded: string, { start, end }: Count): boolean {
  return /现有|已有|已建[成立]|已[培聘配公]|(?:的)?基础上/u.test(folded.slice(Math.max(0, start - 8), end + 16));
}

function differing(told: Told, among: readonly Told[]): Finding[] {
  const same = among.flatMap((one) => {
    const likeness = one === told ? 0 : likenessOf(one, told);
    return likeness > 0 ? [{ one, likeness }] : [];
  });
  if (same.length === 0 || same.some(({ one }) => agree(one.count, told.count))) return [];
  // Where several are like it, the likest are meant.
  const most = Math.max(...same.map(({ likeness }) => likeness));
  const likest = same.filter(({ likeness }) => likeness > most - NEARLY);
  const values = new Set(likest.map(({ one }) => one.count.value));
  return values.size === 1 ? [tell(told, likest[0]!.one)] : [];
}

function agree(one: Count, other: Count): boolean {
  return one.least <= other.most && other.least <= one.most;
}

/** What share of the words of two counts of one thing is the same; 0 of two things. */
function likenessOf(
  { count: one, part, context: at }: Told,
  { count: other, part: where, context: there }: Told,
): number {
  const turned = isTurned(one.value, other.value);
  const like = turned ? TURNED : at === there ? CLOSEST : part === where ? CLOSE : LOOSE;
  if (part === where && one.value !== other.value) {
    if (at === there && !isFurtherOn(at.folded, one, other)) return 0;
    if (!turned && !isSlip(one.value, other.value)) return 0;
  }
  const [few, many] = one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  const acts = one.acts.size === 0 || other.acts.size === 0 ? null : meets(one.acts, other.acts);
  if (acts === false || one.some !== other.some) return 0;
  // “批示9次”: the deed says it all.
  if (few.size === 0)
    return acts === true && many.size <= LEAST_PAIRS && one.kind === TIMES && isByOne(one.doers, other.doers) ? 1 : 0;
  if (few.size < LEAST_PAIRS && acts === null) return 0;
  // 0 where there are too few of them for any of what follows.
  const shared = sharedOf(few, many, Math.min(like.least, few.size));
  if (shared === 0) return 0;
  if (like !== LOOSE && few.size < like.least) return 0;
  const isLong = like === LOOSE && one.value >= LONG && other.value >= LONG && shared >= SHARED_LONG;
  const both = shared / (few.size + many.size - shared);
  if (shared / few.size < (isLong ? WITHIN_LONG : like.within) || both < like.both) return 0;
  return isByOne(one.doers, other.doers) ? both : 0;
}

/** Figures that a slip of the hand, a few more or less, or a nought make of one another. */
function isSlip(one: number, other: number): boolean {
  const [few, many] = one < other ? [one, other] : [other, one];
  if (many - few <= Math.max(2, many * 0.15) || many === few * 10) return true;
  // Of whole numbers so far apart one is longer, and need not be spelt out.
  if (many > few * 10 && few > 0 && Number.isInteger(few) && Number.isInteger(many)) return false;
  const [a, b] = [String(one), String(other)];
  let others = 0;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) others += 1;
  return a.length === b.length && others === 1;
}

/** In another sentence of one block. */
function isFurtherOn(folded: string, one: Count, other: Count): boolean {
  return folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes('。');
}

/** 236 and 263. */
function isTurned(one: number, other: number): boolean {
  // Whole numbers of the same digits are a multiple of nine apart; most are not, and need not be spelt out.
  const isMultiple = (one - other) % 9 === 0 || !Number.isInteger(one) || !Number.isInteger(other);
  return isMultiple && one !== other && one > 9 && haveSameCharacters(String(one), String(other));
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
