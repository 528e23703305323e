import type { Finding } from '../../core/proof/finding';

const AROUND = 14;

/** The words before and behind a finding as they will be when `fixed` are put right, too. `text` is that of its block. */
export function wordsAround(
  text: string,
  finding: Finding,
  fixed: readonly Finding[],
): [before: string, after: string] {
  const near = fixed
    .filter(({ block, suggestion }) => block === finding.block && suggestion !== undefined)
    .toSorted((a, b) => a.start - b.start);
  const between = (from: number, to: number): string => {
    let at = from;
    let words = '';
    for (const { start, end, suggestion } of near) {
      if (start < at || end > to) continue;
      words += text.slice(at, start) + suggestion!;
      at = end;
    }
    return words + text.slice(at, to);
  };
  return [
    between(Math.max(0, finding.start - AROUND), finding.start),
    between(finding.end, Math.min(text.length, finding.end + AROUND)),
  ];
}
