import { classOf } from '../../core/proof/finding-class';
import type { Finding } from '../../core/proof/finding';
import { SEVERITIES } from '../../core/proof/finding-names';
import { RULE_NAMES } from './rule-names';

/** Findings of one class and level, in reading order. */
export interface FindingGroup {
  key: string;
  /** What is said of all of them; a noun where each says something of its own. */
  title: string;
  findings: [Finding, ...Finding[]];
}

/** One group for each class of findings, gravest first, the most frequent first among equals. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${classOf(finding)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const rank = ({ findings: [first] }: FindingGroup) => SEVERITIES.indexOf(first.severity);
  return [...groups]
    .map(([key, list]) => ({ key, title: titleOf(list), findings: list }))
    .sort((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length);
}

/** Whether each finding of a group has something of its own to say. */
export function saysDifferent([first, ...others]: readonly [Finding, ...Finding[]]): boolean {
  return others.some(({ message }) => message !== first.message);
}

/** A place in an open group, and what is said with it. */
export interface PlaceRow {
  finding: Finding;
  /** At the place: what is said of it alone. */
  own: boolean;
  /** Above it: what is said of it and of so many in all that stand together here. */
  together: number | null;
}

/** The places of a group, those of which the same is said one after the other, so that it is said once. */
export function placeRows(findings: readonly [Finding, ...Finding[]]): PlaceRow[] {
  if (!saysDifferent(findings)) return findings.map((finding) => ({ finding, own: false, together: null }));
  const said = new Map<string, Finding[]>();
  for (const finding of findings) said.set(finding.message, [...(said.get(finding.message) ?? []), finding]);
  return [...said.values()].flatMap((alike) =>
    alike.map((finding, i) => ({
      finding,
      own: alike.length === 1,
      together: i === 0 && alike.length > 1 ? alike.length : null,
    })),
  );
}

function titleOf(findings: readonly [Finding, ...Finding[]]): string {
  const [{ rule, message }] = findings;
  return saysDifferent(findings) || findings.length > 9 ? (RULE_NAMES[rule] ?? message) : message;
}
