import type { ExportRule } from '../rule';
import type { Context } from '../context';
import { met, weak, type Verdict } from '../verdict';

/** Judges by how the report was set on paper; until it was, nobody can say. */
export function judgeExport(rule: ExportRule, { clauses }: Context): Verdict {
  if (!clauses) return { status: 'manual', evidence: [], note: '排版后核验' };
  const asked = clauses.filter(({ clause, title }) =>
    rule.clauses.some((one) => one === clause || one === `${clause} ${title}`),
  );
  const faulty = asked.filter(({ verdict }) => verdict === 'broken' || verdict === 'deviates');
  if (faulty.length > 0) {
    return weak(faulty.map(({ title, found, expected }) => `${title}：${found}，应为${expected}`).join('；'));
  }
  if (asked.some(({ verdict }) => verdict === 'kept')) return met([]);
  const why = asked.map(({ found }) => found).join('，');
  return rule.absent === 'met' ? met([], `${why}，不作要求`) : { status: 'manual', evidence: [], note: why };
}
