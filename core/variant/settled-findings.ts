import type { Finding } from '../proof/finding';
import { classOf } from '../proof/finding-class';
import type { SiftedFindings } from '../proof/ignore';
import type { Report } from '../report/report';
import { sectionNames } from './section-names';

/** An earlier state of a report and what looked doubtful in it. */
export interface EarlierFindings {
  /** ISO 8601. */
  at: string;
  report: Report;
  findings: readonly Finding[];
}

/** A finding that an earlier state had and the text no longer has. */
export interface SettledFinding {
  finding: Finding;
  /** Where it stood then. */
  section: string;
  at: string;
}

/**
 * What was doubtful and has been changed, by the newest state that still had it, in the order of its text. Of equal words
 * as many count as are fewer now; those whose block has some left are the last to.
 */
export function settledFindings(now: SiftedFindings, earlier: readonly EarlierFindings[]): SettledFinding[] {
  const known = new Map<string, { count: number; blocks: Set<string> }>();
  const remember = (finding: Finding) => {
    const there = known.get(keyOf(finding)) ?? { count: 0, blocks: new Set() };
    known.set(keyOf(finding), { count: there.count + 1, blocks: there.blocks.add(finding.block) });
  };
  for (const finding of [...now.open, ...now.ignored.map((one) => one.finding)]) remember(finding);
  const settled: SettledFinding[] = [];
  for (const { at, report, findings } of [...earlier].sort((a, b) => b.at.localeCompare(a.at))) {
    const sectionOf = sectionNames(report);
    const gone = new Set<Finding>();
    for (const key of new Set(findings.map(keyOf))) {
      const alike = findings.filter((finding) => keyOf(finding) === key);
      const left = known.get(key);
      const standing = (finding: Finding) => left?.blocks.has(finding.block) === true;
      alike.sort((a, b) => Number(standing(a)) - Number(standing(b)));
      for (const finding of alike.slice(0, Math.max(0, alike.length - (left?.count ?? 0)))) gone.add(finding);
    }
    for (const finding of findings) {
      if (!gone.has(finding)) continue;
      settled.push({ finding, section: sectionOf(finding.block), at });
      remember(finding);
    }
  }
  return settled;
}

function keyOf(finding: Finding): string {
  return `${classOf(finding)} ${finding.text}`;
}
