import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptReading } from '../../text/kept-reading';

/** A clause that stands twice in one paragraph, and two clauses in a row that stand again elsewhere. */
export const repeatedClause: ReportRule = { id: 'repeated-clause', category: 'copy', check };

/** Within one paragraph, one sentence, and as two sentences side by side; what is shorter may be a refrain. */
const SHORTEST = 17;
const SHORTEST_NEAR = 7;
const SHORTEST_BESIDE = 5;
/** Two clauses together, in another paragraph. */
const SHORTEST_PAIR = 24;

const CLAUSE = /[^，。；：！？\n]+/gu;
const ORDINAL = /^(?:[一二三四五六七八九十]+[是要]|（[一二三四五六七八九十]+）|\d{4}年)/u;

interface Clause {
  key: string;
  start: number;
  end: number;
}

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, BlockContext>();
  for (const context of blocks) {
    const { twice, pairs } = clausesOf(context);
    if (twice.length > 0) findings.push(...twice);
    for (const { key, start, end } of pairs) {
      const before = first.get(key);
      if (before === undefined) first.set(key, context);
      else if (before !== context) findings.push(tell(context, start, end, '这两句在文中别处也有'));
    }
  }
  return findings;
}

/** What stands twice in a block, and its pairs of clauses that may stand in another. */
const clausesOf = keptReading((context) => {
  const twice: Finding[] = [];
  const pairs: Clause[] = [];
  if (context.block.type !== 'paragraph' && context.block.type !== 'heading') return { twice, pairs };
  const clauses = readClauses(context.folded);
  const seen = new Map<string, number>();
  for (const [i, clause] of clauses.entries()) {
    const { key, start, end } = clause;
    const before = seen.get(key);
    seen.set(key, i);
    if (before !== undefined && isTwice(context, clauses[before]!, clause, before === i - 1))
      twice.push(tell(context, start, end, '这半句在本段出现了两次'));
    const last = clauses[i - 1];
    if (!last || context.folded[last.end] !== '，' || last.key.length < 6 || key.length < 6) continue;
    const pair = `${last.key}，${key}`;
    if (pair.length >= SHORTEST_PAIR) pairs.push({ key: pair, start: last.start, end });
  }
  return { twice, pairs };
});

/** “甲，甲” side by side is the matter of repeated-phrase. */
function isTwice({ folded }: BlockContext, first: Clause, second: Clause, beside: boolean): boolean {
  const between = folded.slice(first.end, second.start);
  if (beside) return /[。；]/u.test(between) && second.key.length >= SHORTEST_BESIDE;
  return second.key.length >= (/[。；：！？\n]/u.test(between) ? SHORTEST : SHORTEST_NEAR);
}

function readClauses(folded: string): Clause[] {
  return allMatches(folded, CLAUSE).map((match) => ({
    key: match[0].trim().replace(ORDINAL, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function tell(context: BlockContext, start: number, end: number, message: string): Finding {
  return findingAt(context, start, end, { rule: repeatedClause, severity: 'warning', message, basis: '编辑通例' });
}
