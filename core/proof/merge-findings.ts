import type { Finding, Severity } from './finding';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

/**
 * Findings in reading order. Where two of one category overlap, they are about the same slip: the weightier stays,
 * then the one found by the earlier rule.
 */
export function mergeFindings(order: readonly string[], findings: readonly Finding[]): Finding[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const sorted = findings
    .map((finding, rank) => ({ finding, rank }))
    .sort(
      (a, b) =>
        place.get(a.finding.block)! - place.get(b.finding.block)! ||
        a.finding.start - b.finding.start ||
        a.rank - b.rank,
    );
  const kept: { finding: Finding; rank: number }[] = [];
  for (const next of sorted) {
    const rival = kept.findLastIndex(
      (old) =>
        old.finding.block === next.finding.block &&
        old.finding.category === next.finding.category &&
        next.finding.start < old.finding.end &&
        old.finding.start < next.finding.end,
    );
    if (rival === -1) kept.push(next);
    else if (outweighs(next, kept[rival]!)) kept[rival] = next;
  }
  return kept.map((one) => one.finding);
}

function outweighs(next: { finding: Finding; rank: number }, old: { finding: Finding; rank: number }): boolean {
  const gain = WEIGHT[next.finding.severity] - WEIGHT[old.finding.severity];
  return gain > 0 || (gain === 0 && next.rank < old.rank);
}
