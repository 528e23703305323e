import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { echoes } from '../../text/echoes';

/** A phrase typed twice side by side, with a mark between or without: “加大整合力度加大整合力度”. */
export const repeatedPhrase: BlockRule = { id: 'repeated-phrase', category: 'copy', check };

/** Shorter doubles are the matter of repeated-word; without a mark between, and with one. */
const SHORTEST = 7;
const SHORTEST_PARTED = 5;
const LONGEST = 24;

/** A whole clause may hold figures and quotes as well. */
const WITH_FIGURES = /^(?=.*\p{Script=Han}{2})[\p{Script=Han}\d.%“”+—、-]+$/u;

/** “甲，乙甲，乙丙”: what was pasted begins in one clause and ends in the next. */
const OVER_A_MARK = /^(?=(?:[^\p{Script=Han}]*\p{Script=Han}){7})(?=.*，)[\p{Script=Han}，、]+$/u;

/** No Chinese character comes before it in Unicode. */
const FIRST_HAN = 0x2e80;

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  const findings: Finding[] = [];
  for (let period = SHORTEST_PARTED + 1; period <= LONGEST; period += 1) {
    for (const echo of echoes(folded, period, period - 1)) {
      for (let at = echo.from + period - 2; at < echo.to; at += 1) {
        const finding = phraseEndingAt(context, at, period, at + 1 - echo.from);
        if (finding && !findings.some((one) => one.start < finding.start + period && one.end > finding.start - period))
          findings.push(finding);
      }
    }
  }
  return findings;
}

/** The phrase that ends at a place and stands again a period further on; `run` characters up to there do. */
function phraseEndingAt(context: BlockContext, at: number, period: number, run: number): Finding | null {
  const { folded } = context;
  if (folded.charCodeAt(at) < FIRST_HAN && !/[\d%”]/u.test(folded[at]!)) return null;
  const parted = '，；、'.includes(folded[at + 1]!);
  // Without a mark between, the unit is as long as the period.
  const start = at + 1 - (parted ? period - 1 : period);
  const phrase = folded.slice(start, at + 1);
  if (start < 0) return null;
  const plain = /^\p{Script=Han}+$/u.test(phrase);
  const over = !plain && !parted && run >= period && OVER_A_MARK.test(phrase);
  if (!plain && !over && !(parted && WITH_FIGURES.test(phrase))) return null;
  if (!parted && (run < period || period < SHORTEST)) return null;
  // Parted, the phrase must be the whole of both clauses.
  if (parted && !/^$|[，。；、：]/u.test(folded[start - 1] ?? '')) {
    if (!plain || !/^$|[，。；、]/u.test(folded[start + 2 * period - 1] ?? '') || period - 1 < SHORTEST) return null;
  }
  if (!plain && !over && !/^$|[，。；\n]/u.test(folded[start + 2 * period - 1] ?? '')) return null;
  return findingAt(context, start + period, start + 2 * period - (parted ? 1 : 0), {
    rule: repeatedPhrase,
    severity: 'warning',
    message: `“${phrase}”重复`,
    basis: '编辑通例',
  });
}
