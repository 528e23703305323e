import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { grammarWordsIn } from '../../text/word-places';

/** Words out of place in an official report, whatever they say: spoken, of the net, exaggerated, vague, disparaging. */
export const style: BlockRule = { id: 'style', category: 'wording', check };

/** What a word quoted stands in is the business of those quoted. */
const QUOTED = /“[^”]*$/u;
const LETTER = /[A-Za-z]/u;

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  const findings: Finding[] = [];
  let end = 0;
  for (const { at, word, item } of grammarWordsIn(context).style) {
    const { row, except } = item;
    if (at < end || !stands(folded, at, word)) continue;
    if (except.some((phrase) => holdsAround(folded, at, word, phrase))) continue;
    end = at + word.length;
    const rule = { id: row.id, category: style.category };
    const message = row.message.replace('{}', word);
    findings.push(findingAt(context, at, end, { rule, severity: row.severity, message, basis: '公文用语通例' }));
  }
  return findings;
}

/** Not quoted, no part of a Latin word, and 事儿 not the beginning of 儿童. */
function stands(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  if (LETTER.test(word[0]!) && LETTER.test(text.charAt(at - 1))) return false;
  if (LETTER.test(word.at(-1)!) && LETTER.test(text.charAt(end))) return false;
  if (word.endsWith('儿') && /[童科]/u.test(text.charAt(end))) return false;
  return !QUOTED.test(text.slice(0, at));
}

/** Whether a right phrase that holds the word stands there. */
function holdsAround(text: string, at: number, word: string, phrase: string): boolean {
  const within = phrase.indexOf(word);
  return within !== -1 && text.startsWith(phrase, at - within);
}
