import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { isCommonHan, wholeClausesOf } from '../../text/clauses';
import { keptReading } from '../../text/kept-reading';
import { pairHash } from '../../text/pair-hash';

/** A clause that stands twice in one paragraph, and two clauses in a row that stand again elsewhere. */
export const repeatedClause: ReportRule = { id: 'repeated-clause', category: 'copy', check };

/** Within one paragraph, one sentence, and as two sentences side by side; what is shorter may be a refrain. */
const SHORTEST = 17;
const SHORTEST_NEAR = 6;
const SHORTEST_BESIDE = 5;
/** Two clauses together, in another paragraph. */
const SHORTEST_PAIR = 24;
const SHORTEST_OF_PAIR = 6;
/** What was counted, in another paragraph of the same part. */
const SHORTEST_COUNT = 10;
const MEASURES = '件次场期份部个名起条项家户';
const COUNT = /^(?!\d)[^\d]{5,}\d[\d.]*[余多]?万?[余多]?(?:人次|场次|[件次场期份部个名起条项家户])$/u;

const OPENS_ORDINAL = /[一二三四五六七八九十（\d]/u;
const ORDINAL = /[一二三四五六七八九十]+[是要]|（[一二三四五六七八九十]+）|\d{4}年/uy;

const { imul } = Math;

interface Clause {
  start: number;
  end: number;
  /** Where what may stand again begins and ends: without blanks around it and the number of a point. */
  from: number;
  to: number;
  /** The same for clauses that say the same, and hardly ever for others. */
  hash: number;
}

/** Two clauses in a row. */
interface Pair {
  context: BlockContext;
  one: Clause;
  other: Clause;
}

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<number, Pair>();
  const told = new Map<string, BlockContext>();
  for (const context of blocks) {
    const { twice, pairs, counts } = repeatsIn(context);
    const known: Pair[] = [];
    if (twice.length > 0) findings.push(...twice);
    for (const pair of pairs) {
      const hash = pairHash(pair.one.hash, pair.other.hash);
      const before = first.get(hash);
      if (before === undefined) first.set(hash, pair);
      else if (before.context !== context && saidBy(before) === saidBy(pair)) {
        known.push(pair);
        findings.push(tell(context, pair.one.start, pair.other.end, '这两句在文中别处也有'));
      }
    }
    for (const count of counts) {
      const said = `${context.part!}：${saidIn(context, count)}`;
      const before = told.get(said);
      if (before === undefined) told.set(said, context);
      else if (before !== context && !known.some(({ one, other }) => one === count || other === count))
        findings.push(tell(context, count.start, count.end, '这项事实和数字在本部分已经写过'));
    }
  }
  return findings;
}

function saidBy({ context, one, other }: Pair): string {
  return `${saidIn(context, one)}，${saidIn(context, other)}`;
}

function saidIn({ folded }: BlockContext, { from, to }: Clause): string {
  return folded.slice(from, to);
}

/** What stands twice in a block, and its pairs of clauses that may stand in another. */
const repeatsIn = keptReading((context) => {
  const twice: Finding[] = [];
  const pairs: Pair[] = [];
  const counts: Clause[] = [];
  const { folded, block } = context;
  if (block.type !== 'paragraph' && block.type !== 'heading') return { twice, pairs, counts };
  const seen = new Map<number, Clause>();
  let last: Clause | null = null;
  for (const { start, end } of wholeClausesOf(context)) {
    const clause = readClause(folded, start, end);
    const before = seen.get(clause.hash);
    seen.set(clause.hash, clause);
    if (
      before &&
      saidIn(context, before) === saidIn(context, clause) &&
      isTwice(context, before, clause, before === last)
    )
      twice.push(tell(context, start, end, '这半句在本段出现了两次'));
    if (last && folded[last.end] === '，' && isPair(last.to - last.from, clause.to - clause.from))
      pairs.push({ context, one: last, other: clause });
    if (context.part && isCount(folded, clause)) counts.push(clause);
    last = clause;
  }
  return { twice, pairs, counts };
});

/** “全年开展执法检查1200次”. */
function isCount(folded: string, { from, to }: Clause): boolean {
  return to - from >= SHORTEST_COUNT && MEASURES.includes(folded[to - 1]!) && COUNT.test(folded.slice(from, to));
}

/** Whether two clauses of such lengths say enough together. */
function isPair(one: number, other: number): boolean {
  return Math.min(one, other) >= SHORTEST_OF_PAIR && one + 1 + other >= SHORTEST_PAIR;
}

/** “甲，甲” side by side is the matter of repeated-phrase. */
function isTwice({ folded }: BlockContext, first: Clause, second: Clause, beside: boolean): boolean {
  const between = folded.slice(first.end, second.start);
  const length = second.to - second.from;
  if (beside) return /[。；]/u.test(between) && length >= SHORTEST_BESIDE;
  return length >= (/[。；：！？\n]/u.test(between) ? SHORTEST : SHORTEST_NEAR);
}

function readClause(folded: string, start: number, end: number): Clause {
  let [from, to] = [start, end];
  while (from < to && isBlank(folded.charCodeAt(from))) from += 1;
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to -= 1;
  ORDINAL.lastIndex = from;
  if (OPENS_ORDINAL.test(folded.charAt(from)) && ORDINAL.test(folded)) from = ORDINAL.lastIndex;
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (imul(hash, 31) + folded.charCodeAt(at)) | 0;
  // A number this small is no object in the map.
  return { start, end, from, to, hash: hash >> 2 };
}

function isBlank(unit: number): boolean {
  return !isCommonHan(unit) && /\s/u.test(String.fromCharCode(unit));
}

function tell(context: BlockContext, start: number, end: number, message: string): Finding {
  return findingAt(context, start, end, { rule: repeatedClause, severity: 'warning', message, basis: '编辑通例' });
}
