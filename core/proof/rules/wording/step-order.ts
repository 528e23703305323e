import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { grammarWordsIn } from '../../text/word-places';

/** Two steps in the wrong order: 通过并讨论, 认真采纳并广泛征求. */
export const stepOrder: BlockRule = { id: 'verb-order', category: 'wording', check };

const JOINED =
  /^了?(?:并且?|和|、|及|与|后)(?:(?:认真|广泛|及时|依法|充分|深入|积极|严格|有效|全面|扎实|逐一|集中|切实|持续|不断|组织|进行|开展)了?){0,2}/u;

function check(context: BlockContext): Finding[] {
  const { folded, lexicon } = context;
  const { steps } = lexicon.grammar;
  const findings: Finding[] = [];
  for (const { at, word, item: first } of grammarWordsIn(context).step) {
    if (!'了并和、及与后'.includes(folded.charAt(at + 2))) continue;
    const joined = JOINED.exec(folded.slice(at + 2, at + 16))?.[0];
    if (!joined) continue;
    const next = at + 2 + joined.length;
    const second = folded.slice(next, next + 2);
    if (!steps.get(second)?.some((one) => one.list === first.list && one.place < first.place)) continue;
    findings.push(
      findingAt(context, at, next + 2, {
        rule: stepOrder,
        severity: 'warning',
        message: `“${second}”在先，“${word}”在后，语序似颠倒`,
        basis: '现代汉语语法（语序不当）',
      }),
    );
  }
  return findings;
}
