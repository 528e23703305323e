import { judge } from '../../../core/checklist/judge';
import type { Rule } from '../../../core/checklist/rule';
import { scopesOf } from '../../../core/checklist/scopes';
import type { Finding } from '../../../core/proof/finding';
import { writeReport } from './write-report';

/** What a rule says of these lines: status, note and the sentences shown. */
export function judgeLines(rule: Rule, lines: string[], findings: Finding[] = []) {
  const report = writeReport({ lines });
  const { status, note, evidence } = judge(rule, { report, scopes: scopesOf(report), findings, title: '此项' });
  return { status, note, shown: evidence.map((place) => place.text) };
}
