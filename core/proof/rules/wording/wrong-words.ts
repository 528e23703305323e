import type { Finding } from '../../finding';
import type { WrongWord } from '../../lexicon';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** Words the lexicon lists as wrong. */
export const wrongWords: BlockRule = { id: 'wrong-word', category: 'wording', check };

function check(context: BlockContext): Finding[] {
  const { text, lexicon } = context;
  const findings: Finding[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const words = lexicon.words.at(text, at);
    if (words.length === 0) continue;
    const word = words.find((one) => text.startsWith(one.wrong, at) && !isRight(text, at, one));
    if (!word) continue;
    findings.push(
      findingAt(context, at, at + word.wrong.length, {
        rule: wrongWords,
        severity: word.severity ?? 'error',
        message: word.message ?? `“${word.wrong}”应为“${word.right}”`,
        suggestion: word.severity === 'hint' ? undefined : word.right,
        basis: '《现代汉语词典》与公文用语通例',
      }),
    );
    at += word.wrong.length - 1;
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
