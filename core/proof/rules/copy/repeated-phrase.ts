import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** A phrase typed twice side by side, with a mark between or without: “加大整合力度加大整合力度”. */
export const repeatedPhrase: BlockRule = { id: 'repeated-phrase', category: 'copy', check };

/** Shorter doubles are the matter of repeated-word; without a mark between, and with one. */
const SHORTEST = 7;
const SHORTEST_PARTED = 5;
const LONGEST = 24;

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  const findings: Finding[] = [];
  for (let period = SHORTEST_PARTED + 1; period <= LONGEST; period += 1) {
    let run = 0;
    for (let at = 0; at + period < folded.length; at += 1) {
      run = folded.charCodeAt(at) === folded.charCodeAt(at + period) ? run + 1 : 0;
      if (run < period - 1) continue;
      const parted = '，；、'.includes(folded[at + 1]!);
      // Without a mark between, the unit is as long as the period.
      const start = at + 1 - (parted ? period - 1 : period);
      const phrase = folded.slice(start, at + 1);
      if (start < 0 || !/^\p{Script=Han}+$/u.test(phrase)) continue;
      if (!parted && (run < period || period < SHORTEST)) continue;
      // Parted, the phrase must be the whole of both clauses.
      if (parted && !/^$|[，。；、：]/u.test(folded[start - 1] ?? '')) {
        if (!/^$|[，。；、]/u.test(folded[start + 2 * period - 1] ?? '') || period - 1 < SHORTEST) continue;
      }
      if (findings.some((one) => one.start < start + 2 * period && one.end > start)) continue;
      findings.push(
        findingAt(context, start + period, start + 2 * period - (parted ? 1 : 0), {
          rule: repeatedPhrase,
          severity: 'warning',
          message: `“${phrase}”重复`,
          basis: '编辑通例',
        }),
      );
    }
  }
  return findings;
}
