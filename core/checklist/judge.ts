import type { ItemStatus } from './item';
import { keptVerdict } from './kept-verdict';
import type { Rule } from './rule';
import { judgeAbsent } from './rules/absent';
import { judgeAnswers } from './rules/answers';
import { judgeCount } from './rules/count';
import { judgeExport } from './rules/export';
import { judgeFindings } from './rules/findings';
import { judgeLine } from './rules/line';
import { judgeMentions } from './rules/mentions';
import { judgePart } from './rules/part';
import { judgePhrase } from './rules/phrase';
import { judgePoints } from './rules/points';
import { judgeShare } from './rules/share';
import { judgeYear } from './rules/year';
import type { Context } from './context';
import type { Verdict } from './verdict';

/** What a rule says of a report. */
export function judge(rule: Rule, context: Context): Verdict {
  return keptVerdict(rule, context, () => judgeAnew(rule, context));
}

/** A new kind of rule is one file in rules/ and one line here. */
function judgeAnew(rule: Rule, context: Context): Verdict {
  switch (rule.kind) {
    case 'line':
      return judgeLine(rule, context);
    case 'part':
      return judgePart(rule, context);
    case 'phrase':
      return judgePhrase(rule, context);
    case 'mentions':
      return judgeMentions(rule, context);
    case 'count':
      return judgeCount(rule, context);
    case 'points':
      return judgePoints(rule, context);
    case 'answers':
      return judgeAnswers(rule, context);
    case 'share':
      return judgeShare(rule, context);
    case 'absent':
      return judgeAbsent(rule, context);
    case 'year':
      return judgeYear(rule, context);
    case 'findings':
      return judgeFindings(rule, context);
    case 'manual':
      return { status: 'manual', evidence: [], note: '由经办人确认，记下日期和文件' };
    case 'export':
      return judgeExport(rule, context);
    case 'all':
      return worst(rule.rules.map((one) => judge(one, context)));
    case 'any':
      return best(rule.rules.map((one) => judge(one, context)));
    case 'when': {
      const { from = -Infinity, to = Infinity } = rule.years;
      const inside = context.report.year >= from && context.report.year <= to;
      const chosen = inside ? rule.then : rule.otherwise;
      return chosen ? judge(chosen, context) : { status: 'met', evidence: [], note: '' };
    }
  }
}

const RANK: Readonly<Record<Exclude<ItemStatus, 'waived'>, number>> = { met: 0, manual: 1, weak: 2, missing: 3 };

/** The first of several with the best status. */
function best(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((one, other) => (RANK[other.status] < RANK[one.status] ? other : one));
}

/** The worst status of several, with what the faulty ones show and say; all evidence when none is at fault. */
function worst(verdicts: readonly Verdict[]): Verdict {
  const rank = Math.max(...verdicts.map((verdict) => RANK[verdict.status]));
  const status = verdicts.find((verdict) => RANK[verdict.status] === rank)!.status;
  const faulty = verdicts.filter((verdict) => verdict.status !== 'met');
  const speaking = faulty.length > 0 ? faulty : verdicts;
  return {
    status,
    evidence: speaking.flatMap((verdict) => verdict.evidence),
    note: speaking
      .map((verdict) => verdict.note)
      .filter((note) => note !== '')
      .join('；'),
  };
}
