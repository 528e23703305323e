import type { Finding } from './finding';
import { findingAt, type BlockContext, type Verdict } from './rule';

/** One finding for every match of a regular expression (flags gu) in the folded text; null says: not here. */
export function findMatches(
  context: BlockContext,
  regex: RegExp,
  judge: (match: RegExpExecArray) => (Verdict & { from?: number; to?: number }) | null,
): Finding[] {
  const findings: Finding[] = [];
  for (const match of context.folded.matchAll(regex)) {
    const verdict = judge(match);
    if (!verdict) continue;
    const start = verdict.from ?? match.index;
    findings.push(findingAt(context, start, verdict.to ?? match.index + match[0].length, verdict));
  }
  return findings;
}
