import type { CompiledGrammar } from '../../compile-grammar';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { clausesOf } from '../../text/clauses';

/** A verb that is never done to what is counted behind it: 印发行政复议案件141件, 调解普法资料5000份. */
export const countedThings: BlockRule = { id: 'collocation', category: 'wording', check };

const MEASURES = new Set('件次场期份部个名人起条项家户篇册');
const COUNT =
  /了?(?:共计?|近|约|达|超过?)?\d[\d.]*[余多]?[万亿千百]?[余多]?(?:人次|场次|件次|户次|[件次场期份部个名人起条项家户篇册])$/u;
/** What stands right before a verb that has the noun behind it for its object. */
const OPENS = /(?:^|共|累计|先后|全年|[年来已]|依法|组织|及时)$/u;

function check(context: BlockContext): Finding[] {
  const { folded, lexicon } = context;
  const { counted } = lexicon.grammar;
  const findings: Finding[] = [];
  for (const { start, end } of clausesOf(context)) {
    if (!MEASURES.has(folded.charAt(end - 1)) || end - start < 6) continue;
    const text = folded.slice(start, end);
    const count = COUNT.exec(text);
    if (!count) continue;
    const told = wrongVerb(lexicon.grammar, text.slice(0, count.index));
    if (!told) continue;
    findings.push(
      findingAt(context, start + told.at, end, {
        rule: countedThings,
        severity: 'warning',
        message: `“${told.verb}”与“${told.noun}”搭配不当，“${told.noun}”宜与“${counted.get(told.noun)!.take}”搭配`,
        basis: '现代汉语语法（搭配不当）',
      }),
    );
  }
  return findings;
}

/** The verb of “先后召开行政复议案件”, where no other stands between it and the noun. */
function wrongVerb(
  { counted, verbs }: CompiledGrammar,
  text: string,
): { at: number; verb: string; noun: string } | null {
  const noun = [text.slice(-3), text.slice(-2)].find((word) => counted.has(word));
  if (!noun) return null;
  const { never, take } = counted.get(noun)!;
  for (let at = text.length - noun.length - 2; at >= 0; at -= 1) {
    const verb = text.slice(at, at + 2);
    // 调解协议, 培训制度: one word, not verb and object.
    if (never.has(verb) && at + 2 + noun.length === text.length && !OPENS.test(text.slice(0, at))) return null;
    if (never.has(verb))
      return /[的所]/u.test(text.charAt(at - 1)) || text.charAt(at + 2) === '的' ? null : { at, verb, noun };
    if (verbs.has(verb) || take.includes(verb)) return null;
  }
  return null;
}
