import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { grammarWordsIn } from '../../text/word-places';

/** A verb without the noun that it needs: 充分发挥法律顾问的。 营造尊法守法的良好。 */
export const neededNoun: BlockRule = { id: 'noun-lost', category: 'wording', check };

/** Where a verb begins that has its object behind it. */
const BEFORE =
  /(?:^|[，。；：、！？区县市镇局街乡府委办会院所站队门位员]|[一二三四五六七八九十][是要]|进一步|不断|持续|切实|有效|着力|全面|努力|继续|大力|更好地?|积极|充分|稳步|逐步|将|并|及时|深入|扎实|依法|先后|从而|进而|也|还|又|大幅度?|共同|地|力争|全力|主动|坚决|强力|牢固|广泛|合力|协同|最大限度|真正|普遍|严格)$/u;
const CLAUSE = /^[^，。；：！？\n]*/u;
/** What is said of the noun may stand behind it only where something stands at all. */
const SHORTEST = 2;

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  const findings: Finding[] = [];
  for (const { at, word: verb, item: nouns } of grammarWordsIn(context).need) {
    const from = at + verb.length;
    const clause = CLAUSE.exec(folded.slice(from))![0];
    if (nouns.some((noun) => clause.includes(noun))) continue;
    if (clause.replace(/^了/u, '').length < SHORTEST || !isObject(clause)) continue;
    if (!BEFORE.test(folded.slice(Math.max(0, at - 4), at)) || goesOn(folded, from + clause.length, nouns)) continue;
    findings.push(
      findingAt(context, at, from + clause.length, {
        rule: neededNoun,
        severity: 'warning',
        message: `“${verb}”后面似缺少宾语中心语（如“${nouns[0]!}”）`,
        basis: '现代汉语语法（成分残缺）',
      }),
    );
  }
  return findings;
}

/** Behind the verb stands no other (采取后, 发挥得好) and no quoted name. */
function isObject(clause: string): boolean {
  return !/^[的得后时前、性\d到]|^(?:了)?[起出]来|[“《]|^(?:情况|方面|工作)|(?:之[责任务]|气场)$/u.test(clause);
}

/** “发挥律师、公证，仲裁的作用”: a list that goes on behind the mark. */
function goesOn(folded: string, end: number, nouns: readonly string[]): boolean {
  if (folded[end] !== '，') return false;
  const rest = folded.slice(end + 1, end + 41).split(/[。；]/u)[0]!;
  return nouns.some((noun) => noun.length > 1 && rest.includes(noun));
}
