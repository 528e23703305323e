import type { Finding } from './finding';

/** What is written so in more places than this is the report's own word, such as the name of a place, and no slip. */
const SLIPS = 2;

/**
 * Findings of odd characters without those that stand in the same words elsewhere in the report; where they stand there once
 * more, only a hint is left. `textOf` gives a block's text.
 */
export function withoutOwnWords(findings: readonly Finding[], textOf: ReadonlyMap<string, string>): Finding[] {
  let all: string | undefined;
  return findings.flatMap((finding) => {
    if (finding.rule !== 'odd-character') return [finding];
    all ??= [...textOf.values()].join('\n');
    const text = textOf.get(finding.block) ?? '';
    const words = text.slice(Math.max(0, finding.start - 1), finding.end + 1);
    const times = countOf(all, words);
    if (times > SLIPS) return [];
    return [times === SLIPS && finding.severity === 'warning' ? hintOf(finding) : finding];
  });
}

function hintOf({ suggestion: _, ...finding }: Finding): Finding {
  return { ...finding, severity: 'hint' };
}

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && count <= SLIPS; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}
