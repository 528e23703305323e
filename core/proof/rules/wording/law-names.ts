import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** A title that is nearly that of a law, regulation or rule of the Party, and is none: 《行政复议条例》, 《民法法典》. */
export const lawNames: BlockRule = { id: 'law-name', category: 'wording', check };

const REPUBLIC = '中华人民共和国';
const TITLE = /(?<=《)[^《》〈〉（）]{3,40}(?:法典?|条例|规定|办法|纲要|规划)(?=》|（)/gu;

function check(context: BlockContext): Finding[] {
  return findMatches(context, TITLE, ([title]) => {
    const right = meantBy(title, context.lexicon.laws);
    if (right === null) return null;
    return {
      rule: lawNames,
      severity: 'warning',
      message: `没有查到这个名称，疑为《${right}》`,
      suggestion: right,
      basis: '法律法规名称',
    };
  });
}

/** The law whose name one or two characters of this title miss; null where the title is right or of something else. */
function meantBy(title: string, laws: ReadonlySet<string>): string | null {
  const republic = title.startsWith(REPUBLIC);
  const name = republic ? title.slice(REPUBLIC.length) : title;
  if (laws.has(name)) return null;
  let best: { law: string; slips: number } | null = null;
  for (const law of laws) {
    // A place's own rules, and a law under its short name, are called much the same.
    if (!republic && (name.endsWith(law) || law.endsWith(name))) return null;
    const slips = slipsBetween(name, law);
    if (slips <= (law.length < 5 ? 1 : 2) && (!best || slips < best.slips)) best = { law, slips };
  }
  return best && (republic ? REPUBLIC : '') + best.law;
}

/** Levenshtein distance; Infinity where the lengths alone are too far apart. */
function slipsBetween(name: string, law: string): number {
  if (Math.abs(name.length - law.length) > 2) return Infinity;
  let row = Array.from({ length: law.length + 1 }, (_, i) => i);
  for (let i = 1; i <= name.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= law.length; j += 1) {
      const swap = row[j - 1]! + (name[i - 1] === law[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[law.length]!;
}
