import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { sharedOf } from '../../text/han-pairs';
import { pairsAround, saidOfAll, saidOfNot, saidOfSome, type Saying } from '../../text/sayings';

/** 举措 says that all is done, or that there was none; duties, 不足 or plans say that some is not, or that there was some. */
export const opposites: ReportRule = { id: 'opposite', category: 'consistency', check };

/** How many pairs of neighbouring characters, and what share of the fewer, two sayings of one thing have in common. */
const LEAST_SHARED = 3;
const LEAST_COVERED = 5;
const SHARE = 0.5;

/** Shorter names of what there is none of are told of anything. */
const LEAST_NAME = 4;

interface Told {
  context: BlockContext;
  saying: Saying;
}

function check({ blocks }: ReportContext): Finding[] {
  const told = (read: (context: BlockContext) => readonly Saying[], parts: readonly (string | null)[]) =>
    blocks
      .filter(({ part, block }) => block.type !== 'table' && block.type !== 'title' && parts.includes(part))
      .flatMap((context) => read(context).map((saying): Told => ({ context, saying })));
  const all = told(saidOfAll, ['measures', 'duties']);
  if (all.length === 0) return [];
  const nones = all.flatMap(({ saying: { kind, word } }) => (kind === 'none' && mayBeOpposed(word) ? [word] : []));
  // That there was some is looked for only where that of which there was none is spoken of.
  const read = (context: BlockContext) =>
    nones.some((none) => context.folded.includes(none.slice(-2)))
      ? [...saidOfNot(context), ...saidOfSome(context)]
      : saidOfNot(context);
  const not = told(read, ['measures', 'duties', 'problems', 'plans']);
  const whole = new Map<Told, Told>();
  const some = not.flatMap((one) => {
    const other = all.find((each) => each.context !== one.context && contradict(each, one));
    // Of two trends the later is the odd one; else nobody can say which is right.
    if (other && one.saying.kind !== 'trend') whole.set(other, one);
    return other ? [tell(one, other)] : [];
  });
  return [...some, ...[...whole].map(([one, other]) => tell(one, other))];
}

function contradict({ saying: all }: Told, { saying: not, context }: Told): boolean {
  if (all.kind !== not.kind || (not.ahead === true) !== (context.part === 'plans')) return false;
  if (all.kind === 'none') return isOfThese(all.word, not.word);
  if ((all.word !== not.word) !== (all.kind === 'trend')) return false;
  if (all.kind === 'title') return true;
  // Of what is built by the dozen more may be built.
  if (not.ahead && all.word === '建成' && /\d/u.test(all.words + not.words)) return false;
  const [one, other] = [pairsAround(all), pairsAround(not)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  const least = all.kind === 'covered' ? LEAST_COVERED : LEAST_SHARED;
  return sharedOf(few, many, Math.max(least, few.size * SHARE)) > 0;
}

/** “无败诉案件” and “3件败诉案件逐案约谈”, but not “1起安全事故隐患”. */
function isOfThese(none: string, some: string): boolean {
  const behind = some.startsWith(none)
    ? some.slice(none.length)
    : some.endsWith(none) && (none.length >= LEAST_NAME || FAULTS.test(none))
      ? ''
      : null;
  if (behind === null || /^(?:隐患|风险|预案|演练|苗头|线索|举报|建议)/u.test(behind)) return false;
  return mayBeOpposed(none);
}

/** Of these there are few, and each is told. */
const FAULTS = /^(?:败诉|超期|逾期|纠错|上访)$/u;

function mayBeOpposed(none: string): boolean {
  return none.length >= LEAST_NAME || /败诉|超期|逾期|撤销|纠错|上访|投诉/u.test(none);
}

function tell({ context, saying }: Told, { context: where, saying: other }: Told): Finding {
  return findingAt(context, saying.start, saying.end, {
    rule: opposites,
    severity: 'warning',
    message: `别处写“${where.text.slice(other.start, other.end)}”，与这里相反，请核对`,
    basis: '《党政机关公文处理工作条例》第二十条（内容属实）',
  });
}
