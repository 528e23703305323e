import type { Confusable } from '../../compile-lexicon';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/**
 * A title that is that of a law, regulation or rule of the Party but for one slip: 《行政复议条例》, 《民法法典》, 《行政处法》.
 * Names that differ more are names of other laws.
 */
export const lawNames: BlockRule = { id: 'law-name', category: 'wording', check };

const REPUBLIC = '中华人民共和国';
const KINDS = '法典?|条例|规定|办法|纲要|纲领|规划|细则|决议|指标体系|标准体系';
const TITLE = new RegExp(`(?<=《)[^《》〈〉（）]{3,60}(?:${KINDS}|意见|决定|通知|计划)(?=》|（)`, 'gu');
const KIND = new RegExp(`(?:${KINDS})$`, 'u');
/** What a place issues itself may be called much like a law. */
const OWN = /(?:出台|制定|印发|颁布)(?:了)?《$/u;
/** Names of so many characters are hardly told apart by one of them alone. */
const LONG = 12;
/** What is said to be of the republic is no place’s own. */
const LEAST = 7;

function check(context: BlockContext): Finding[] {
  return findMatches(context, TITLE, (match) => {
    const [title] = match;
    const own = OWN.test(context.folded.slice(Math.max(0, match.index - 5), match.index));
    const right = own ? null : meantBy(title, context.lexicon);
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

/** The law whose name this title misses by one slip; null where the title is right or of something else. */
function meantBy(title: string, { laws, confusable }: BlockContext['lexicon']): string | null {
  const republic = title.startsWith(REPUBLIC);
  const name = republic ? title.slice(REPUBLIC.length) : title;
  if (laws.has(name) || name.length < 4) return null;
  let best: string | null = null;
  const letters = [...name].sort().join('');
  for (const law of laws) {
    // A place's own rules, and a law under its short name, are called much the same.
    if (!republic && (name.endsWith(law) || law.endsWith(name))) return null;
    best ??= isSlipOf(name, law, confusable, republic ? LEAST : LONG) || isTurned(letters, name, law) ? law : null;
  }
  best ??= republic && name.endsWith('法') ? likest(name, laws) : null;
  return best && (republic ? REPUBLIC : '') + best;
}

/** The law that shares half the characters with what claims to be a law of the republic: 公民信息保护法. */
function likest(name: string, laws: ReadonlySet<string>): string | null {
  let most = (name.length - 1) / 2;
  let best: string | null = null;
  for (const law of laws) {
    if (!law.endsWith('法') || Math.abs(law.length - name.length) > 1) continue;
    const shared = [...law.slice(0, -1)].filter((char) => name.includes(char)).length;
    if (shared > most || (shared === most && best === null)) [most, best] = [shared, law];
  }
  return best;
}

/** The same characters in another order: 《生产安全法》. */
function isTurned(letters: string, name: string, law: string): boolean {
  return (
    law.length === name.length && law[0] !== undefined && name.includes(law[0]) && letters === [...law].sort().join('')
  );
}

/** Another kind of rule by the same name, its first words lost, or one character lost, put in or taken for another. */
function isSlipOf(name: string, law: string, confusable: Confusable, alone: number): boolean {
  const stem = law.replace(KIND, '');
  if (stem.length >= 3 && stem === name.replace(KIND, '')) return true;
  if (law.endsWith(name) && law.length - name.length <= 2) return true;
  if (name.length === law.length) {
    if (name.length < 5) return false;
    const at = firstDifference(name, law);
    const isLike = confusable.get(law[at]!)?.includes(name[at]!) === true;
    return (isLike || name.length >= alone) && name.slice(at + 1) === law.slice(at + 1);
  }
  const [short, long] = name.length < law.length ? [name, law] : [law, name];
  if (long.length - short.length !== 1) return false;
  const at = firstDifference(short, long);
  // Of short names, a character more or less makes others: only one that stands twice is a slip.
  if (short.length < 4 && long[at] !== long[at - 1]) return false;
  return short.slice(at) === long.slice(at + 1);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
