import { compilePattern } from './compile-pattern';
import { anyOf, sentencesIn } from './find-sentences';
import { REACH, reachOf } from './reach';
import type { Rule } from './rule';
import { NEAR } from './rules/phrase';
import type { Scope } from './scope';
import type { Scopes } from './scopes';
import type { Context } from './context';
import type { Verdict } from './verdict';

/**
 * What a rule says that looks at one scope alone: as it said before where the scope is the same, and where an edit
 * neither took nor brought what the rule looks for, nor came within reach of it.
 */
export function keptVerdict(rule: Rule, context: Context, judge: () => Verdict): Verdict {
  const scope = onlyScope(rule, context.scopes);
  if (!scope) return judge();
  const { title, report } = context;
  const known = scope.verdicts.get(rule);
  if (known?.title === title) return known.verdict;
  const before = untouched(rule, scope, report.year);
  const kept = before?.title === title ? before : { title, verdict: judge() };
  scope.verdicts.set(rule, kept);
  return kept.verdict;
}

function onlyScope(rule: Rule, scopes: Scopes): Scope | null {
  switch (rule.kind) {
    case 'mentions':
      return rule.opening ? scopes.opening : scopes.in(rule.in);
    case 'phrase':
    case 'count':
    case 'absent':
      return scopes.in(rule.in);
    case 'points':
      return scopes.of(rule.in);
    case 'year':
      return rule.in === 'date' ? null : rule.in === 'opening' ? scopes.opening : scopes.of(rule.in);
    case 'part':
      // One that is not found as a section of its own tells in which other it is.
      return scopes.of(rule.part).own ? scopes.of(rule.part) : null;
    default:
      return null;
  }
}

function untouched(rule: Rule, { former }: Scope, year: number) {
  const before = former?.verdicts.get(rule);
  const wanted = before && expressionsOf(rule, year);
  if (!former || !wanted) return undefined;
  const { blocks, before: sentences } = former.change;
  const near = rule.kind === 'phrase' ? (rule.near ?? NEAR) : 1;
  const isTouched = wanted.some(
    (regex) =>
      blocks.some(({ block, from }) => (sentencesIn(block, regex).at(-1)?.start ?? -1) >= from) ||
      sentences.some(
        (sentence, i) =>
          i + reachOf(sentence, near).reach >= sentences.length &&
          sentencesIn(sentence.block, regex).includes(sentence),
      ),
  );
  return isTouched ? undefined : before;
}

const expressions = new WeakMap<Rule, { year: number; wanted: readonly RegExp[] | null }>();

/** A block without any of these is nothing to the rule; null where every block may be. */
function expressionsOf(rule: Rule, year: number): readonly RegExp[] | null {
  const known = expressions.get(rule);
  if (known?.year === year) return known.wanted;
  const wanted = readExpressions(rule, year);
  expressions.set(rule, { year, wanted });
  return wanted;
}

function readExpressions(rule: Rule, year: number): RegExp[] | null {
  switch (rule.kind) {
    case 'phrase':
      return (rule.near ?? 0) > REACH ? null : [anyOf(rule.any, year)];
    case 'mentions':
      return rule.each.map(({ pattern }) => compilePattern(pattern, year));
    case 'count':
      return [compilePattern(rule.pattern, year)];
    default:
      return null;
  }
}
