import type { Finding, Severity } from '../../proof/finding';
import type { FindingsRule } from '../rule';
import type { Context } from '../context';
import type { Verdict } from '../verdict';

const RANK: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };
const MOST_EVIDENCE = 5;

/** Judges by what proof-reading found. */
export function judgeFindings(rule: FindingsRule, { findings, scopes, compared }: Context): Verdict {
  if (!findings) return { status: 'manual', evidence: [], note: '校对后判定' };
  const blocks = rule.in && new Set(scopes.in(rule.in).blocks.map((block) => block.id));
  const from = RANK[rule.from ?? 'warning'];
  const hits = findings.filter(
    (finding) => RANK[finding.severity] >= from && (!blocks || blocks.has(finding.block)) && isMeant(rule, finding),
  );
  if (hits.length === 0) {
    if (rule.clean === 'manual') return { status: 'manual', evidence: [], note: '没有发现问题，请人工核对' };
    if (rule.clean === 'compared' && !compared) {
      return { status: 'manual', evidence: [], note: '还没有选上年报告：在“概览—与上年对照”里选定后自动核对' };
    }
    return scopes.in(rule.in).sentences.some(({ heading, block }) => !heading && block.type !== 'title')
      ? { status: 'met', evidence: [], note: '' }
      : { status: 'weak', evidence: [], note: '还没有正文可查' };
  }
  const severe = rule.missing !== undefined && hits.some((hit) => RANK[hit.severity] >= RANK[rule.missing!]);
  return {
    status: severe ? 'missing' : 'weak',
    evidence: hits.slice(0, MOST_EVIDENCE).map(({ block, start, end, text }) => ({ block, start, end, text })),
    note: hits.length === 1 ? hits[0]!.message : `有 ${hits.length} 处疑点，先看：${hits[0]!.message}`,
  };
}

function isMeant(rule: FindingsRule, finding: Finding): boolean {
  if (!rule.categories && !rule.rules) return true;
  if (rule.categories?.includes(finding.category)) return true;
  if (!rule.rules) return false;
  const { ids, starts } = namesOf(rule.rules);
  return ids.has(finding.rule) || starts.some((start) => finding.rule.startsWith(start));
}

const known = new WeakMap<readonly string[], { ids: ReadonlySet<string>; starts: readonly string[] }>();

/** The ids that a rule names, and the beginnings of those it names by an asterisk. */
function namesOf(rules: readonly string[]) {
  let names = known.get(rules);
  if (!names) {
    const starts = rules.filter((id) => id.endsWith('*')).map((id) => id.slice(0, -1));
    known.set(rules, (names = { ids: new Set(rules), starts }));
  }
  return names;
}
