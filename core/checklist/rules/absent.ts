import { anyOf, bodyLength, findSentences } from '../find-sentences';
import type { AbsentRule } from '../rule';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

/** Looks for what must not stand there. An empty text proves nothing. */
export function judgeAbsent(rule: AbsentRule, { report, scopes }: Context): Verdict {
  const scope = scopes.in(rule.in);
  const hits = findSentences(scope, anyOf(rule.any, report.year));
  if (hits.length > 0) return rule.hit === 'missing' ? missing(rule.note, hits) : weak(rule.note, hits);
  return bodyLength(scope) > 0 ? met([]) : weak('还没有正文可查');
}
