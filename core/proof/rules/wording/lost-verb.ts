import type { AdverbItem } from '../../compile-grammar';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { grammarWordsIn } from '../../text/word-places';

/** An adverb and no verb behind it: 切实重大行政决策程序, 认真《政府督查工作条例》, 执法水平不断。 */
export const lostVerb: BlockRule = { id: 'verb-lost', category: 'wording', check };

/** UTF-16 units of the nouns, longest first. */
const LENGTHS = [5, 4, 3, 2];
const OPENS = /(?:^|[，。；：、！？\n]|[一二三四五六七八九十]是)$/u;
/** “社会优先” says something of the noun, “群众、企业” and “党的” before a mark are parts of a list. */
const SAYS = /^(?:为[先重本要主]|至上|优先|不(?!断)|化|型|性|[，。；])/u;
const COUNT = /^[^，。；：、\n]{0,24}?\d[\d.]*[余多]?[万亿]?[余多]?(?:人次|[件次场期份部个名人起条项])/u;

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  const findings: Finding[] = [];
  for (const { at, word, item } of grammarWordsIn(context).adverb) {
    const from = at + word.length;
    const lost = lacksVerb(folded, at, from, item);
    if (lost === null) continue;
    const start = '，。；'.includes(word[0]!) ? at + 1 : at;
    findings.push(
      findingAt(context, start, from + lost, {
        rule: lostVerb,
        severity: 'warning',
        message: `“${folded.slice(start, from)}”后面缺少动词`,
        basis: '现代汉语语法（成分残缺）',
      }),
    );
  }
  return findings;
}

/** UTF-16 length of what stands where the verb should; null when all is well. */
function lacksVerb(text: string, at: number, from: number, { nouns, start, ends, counts }: AdverbItem): number | null {
  const next = text.charAt(from);
  if (ends && '，。；'.includes(next) && next !== '' && !/[续连绵停断间源更点绩讯喜]$/u.test(text.slice(0, at)))
    return 0;
  if (start && !OPENS.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (next === '《') return counts ? null : 1;
  const length = LENGTHS.find((one) => nouns.has(text.slice(from, from + one)));
  if (length === undefined || SAYS.test(text.slice(from + length))) return null;
  return counts && !COUNT.test(text.slice(from + length)) ? null : length;
}
