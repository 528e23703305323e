import { compilePattern } from '../compile-pattern';
import { findSentences } from '../find-sentences';
import type { CountRule } from '../rule';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

/** Counts the sentences that show something. */
export function judgeCount(rule: CountRule, { report, scopes }: Context): Verdict {
  const found = findSentences(scopes.in(rule.in), compilePattern(rule.pattern, report.year));
  const told = found.filter((sentence) => !sentence.heading);
  if (told.length >= rule.min) return met(told);
  if (told.length === 0) return missing(`没有${rule.label}`);
  return weak(`${rule.label}只有 ${told.length} 处，宜有 ${rule.min} 处以上`, told);
}
