import type { ClauseResult } from '../variant/clause-result';
import type { Deviation } from './own-profile';

/**
 * The verdicts on a file laid out by an office's own profile: what its layout has otherwise deviates and is not a fault,
 * and each of its values is listed under its clause.
 */
export function judgeByProfile(results: readonly ClauseResult[], own: readonly Deviation[]): ClauseResult[] {
  const clauses = new Set(own.map(({ clause }) => clause));
  const judged = results.map((result) =>
    result.verdict === 'broken' && clauses.has(result.clause) ? { ...result, verdict: 'deviates' as const } : result,
  );
  for (const { clause, label, standard, own: value } of own) {
    const at = judged.findLastIndex((result) => result.clause === clause) + 1;
    judged.splice(at, 0, {
      clause,
      title: `本单位版式：${label}`,
      verdict: 'deviates',
      found: value,
      expected: standard,
    });
  }
  return judged;
}
