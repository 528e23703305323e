import type { Finding, Severity } from './finding';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

/**
 * Findings in reading order. Where two of one category overlap, they are about the same slip: the weightier stays,
 * then the one found by the earlier rule.
 */
export function mergeFindings(order: readonly string[], findings: readonly Finding[]): Finding[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const sorted = findings
    .map((finding, rank) => ({ finding, rank, place: place.get(finding.block)! }))
    .sort((a, b) => a.place - b.place || a.finding.start - b.finding.start || a.rank - b.rank);
  const kept: { finding: Finding; rank: number }[] = [];
  // Places in `kept` that the next finding may still overlap: what ends before it ends before all that follow.
  let near: number[] = [];
  for (const next of sorted) {
    const { block, category, start, end } = next.finding;
    near = near.filter((i) => kept[i]!.finding.block === block && kept[i]!.finding.end > start);
    const rival = near.findLast((i) => kept[i]!.finding.category === category && kept[i]!.finding.start < end);
    if (rival === undefined) near.push(kept.push(next) - 1);
    else if (outweighs(next, kept[rival]!)) kept[rival] = next;
  }
  return kept.map((one) => one.finding);
}

function outweighs(next: { finding: Finding; rank: number }, old: { finding: Finding; rank: number }): boolean {
  const gain = WEIGHT[next.finding.severity] - WEIGHT[old.finding.severity];
  return gain > 0 || (gain === 0 && next.rank < old.rank);
}
