import type { Finding } from '../../finding';
import type { WrongWord } from '../../lexicon';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { grammarWordsIn } from '../../text/word-places';

/** Words the lexicon lists as wrong. */
export const wrongWords: BlockRule = { id: 'wrong-word', category: 'wording', check };

function check(context: BlockContext): Finding[] {
  const { text } = context;
  const findings: Finding[] = [];
  let end = 0;
  for (const { at, item: word } of grammarWordsIn(context).wrong) {
    // The words were looked for with their marks folded.
    if (at < end || !text.startsWith(word.wrong, at) || isRight(text, at, word)) continue;
    end = at + word.wrong.length;
    findings.push(
      findingAt(context, at, end, {
        rule: wrongWords,
        severity: word.severity ?? 'error',
        message: word.message ?? `“${word.wrong}”应为“${word.right}”`,
        suggestion: word.severity === 'hint' ? undefined : word.right,
        basis: '《现代汉语词典》与公文用语通例',
      }),
    );
  }
  return findings;
}

/** Whether the characters belong to a right phrase around them. */
function isRight(text: string, at: number, word: WrongWord): boolean {
  return (word.except ?? []).some((phrase) => {
    for (let inner = phrase.indexOf(word.wrong); inner !== -1; inner = phrase.indexOf(word.wrong, inner + 1)) {
      if (text.startsWith(phrase, at - inner)) return true;
    }
    return false;
  });
}
