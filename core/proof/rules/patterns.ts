import { CATEGORIES, type Category, type Finding } from '../finding';
import { appliesIn } from '../compile-lexicon';
import type { CompiledPattern } from '../compile-patterns';
import { allMatches } from '../match';
import { findingAt, type BlockContext, type BlockRule } from '../rule';

/** The lexicon's wordings told by regular expression, for each category one rule. */
export const patternRules: BlockRule[] = CATEGORIES.map((category) => ({
  id: `pattern-${category}`,
  category,
  check: (context) => check(context, category),
}));

function check(context: BlockContext, category: Category): Finding[] {
  const findings: Finding[] = [];
  for (const one of context.patterns.get(category) ?? []) {
    if (!applies(one, context)) continue;
    for (const match of allMatches(context.folded, one.regex)) {
      const verdict = {
        rule: one,
        severity: one.severity,
        message: fill(one.message, match, context.year),
        suggestion: one.suggestion === undefined ? undefined : fill(one.suggestion, match, context.year),
        basis: one.basis,
      };
      findings.push(findingAt(context, match.index, match.index + match[0].length, verdict));
    }
  }
  return findings;
}

function applies(pattern: CompiledPattern, context: BlockContext): boolean {
  return (
    appliesIn(context.year, pattern.years) && (!pattern.parts || pattern.parts.some((part) => part === context.part))
  );
}

/** Puts in $1… from the match, {year} and {nextYear}. */
function fill(template: string, match: RegExpExecArray, year: number): string {
  return template
    .replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '')
    .replaceAll('{year}', String(year))
    .replaceAll('{nextYear}', String(year + 1));
}
