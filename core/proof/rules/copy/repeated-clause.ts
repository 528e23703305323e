import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptFor } from '../../text/kept-for';

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

const clauses = new WeakMap<BlockContext, Clause[]>();

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  const pairs = new Map<string, BlockContext>();
  for (const context of blocks) {
    if (context.block.type !== 'paragraph' && context.block.type !== 'heading') continue;
    const own = clausesOf(context);
    const seen = new Map<string, number>();
    own.forEach((clause, i) => {
      const { key } = clause;
      const before = seen.get(key);
      seen.set(key, i);
      if (before !== undefined && isTwice(context, own[before]!, clause, before === i - 1))
        findings.push(tell(context, clause.start, clause.end, '这半句在本段出现了两次'));
      const last = own[i - 1];
      if (!last || context.folded[last.end] !== '，') return;
      const pair = `${last.key}，${key}`;
      if (pair.length < SHORTEST_PAIR || last.key.length < 6 || key.length < 6) return;
      const first = pairs.get(pair);
      if (first === undefined) pairs.set(pair, context);
      else if (first !== context) findings.push(tell(context, last.start, clause.end, '这两句在文中别处也有'));
    });
  }
  return findings;
}

/** “甲，甲” side by side is the matter of repeated-phrase. */
function isTwice({ folded }: BlockContext, first: Clause, second: Clause, beside: boolean): boolean {
  const between = folded.slice(first.end, second.start);
  if (beside) return /[。；]/u.test(between) && second.key.length >= SHORTEST_BESIDE;
  return second.key.length >= (/[。；：！？\n]/u.test(between) ? SHORTEST : SHORTEST_NEAR);
}

function clausesOf(context: BlockContext): Clause[] {
  return keptFor(clauses, context, () =>
    allMatches(context.folded, CLAUSE).map((match) => ({
      key: match[0].trim().replace(ORDINAL, ''),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

function tell(context: BlockContext, start: number, end: number, message: string): Finding {
  return findingAt(context, start, end, { rule: repeatedClause, severity: 'warning', message, basis: '编辑通例' });
}
