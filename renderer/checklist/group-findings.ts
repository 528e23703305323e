import type { Finding } from '../../core/proof/finding';
import { SEVERITIES } from './finding-names';

/** Findings that say the same, in reading order. */
export interface FindingGroup {
  key: string;
  findings: [Finding, ...Finding[]];
}

/** One group for each thing that is said, gravest first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule} ${finding.message}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, findings: [finding] });
  }
  const rank = ({ findings: [first] }: FindingGroup) => SEVERITIES.indexOf(first.severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
