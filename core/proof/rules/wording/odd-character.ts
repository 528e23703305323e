import type { CompiledLexicon } from '../../compile-lexicon';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/**
 * A character that does not belong: it forms a pair with a neighbour that is not known, no usual phrase holds it, and
 * one easily taken for it makes usual phrases (贯砌落实 → 贯彻落实). Likewise two characters in the wrong order.
 */
export const oddCharacter: BlockRule = { id: 'odd-character', category: 'wording', check };

function check(context: BlockContext): Finding[] {
  const { lexicon } = context;
  if (lexicon.pairs.size === 0) return [];
  const findings: Finding[] = [];
  const text = context.text.replace(/[^\p{Script=Han}]/gu, '，');
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '，') continue;
    const before = knownPair(lexicon, text, at - 1);
    const after = knownPair(lexicon, text, at);
    if (before && after) continue;
    const found = swapped(context, text, at) ?? replaced(context, text, at, before, after);
    if (!found) continue;
    findings.push(found);
    at = found.end - 1;
  }
  return findings;
}

/** Whether the two characters at `at` are known side by side; at a mark nothing is known. */
function knownPair(lexicon: CompiledLexicon, text: string, at: number): boolean {
  const [left, right] = [text[at], text[at + 1]];
  return left !== undefined && right !== undefined && lexicon.pairs.get(left)?.includes(right) === true;
}

function isPhrase(lexicon: CompiledLexicon, four: string): boolean {
  return four.length === 4 && lexicon.phrases.get(four.slice(0, 3))?.includes(four[3]!) === true;
}

/** The four windows of four characters that hold place `at`, with `char` there; runs over an end count as marks. */
function windows(text: string, at: number, char: string): string[] {
  const left = text.slice(Math.max(0, at - 3), at).padStart(3, '，');
  const around = left + char + text.slice(at + 1, at + 4).padEnd(3, '，');
  return [0, 1, 2, 3].map((from) => around.slice(from, from + 4));
}

function replaced(context: BlockContext, text: string, at: number, before: boolean, after: boolean): Finding | null {
  const { lexicon } = context;
  const char = text[at]!;
  const similar = lexicon.confusable.get(char);
  if (!similar || windows(text, at, char).some((four) => isPhrase(lexicon, four))) return null;
  const sure: string[] = [];
  const likely: string[] = [];
  for (const other of similar) {
    const votes = windows(text, at, other).filter((four) => isPhrase(lexicon, four)).length;
    if (votes === 0) continue;
    if (votes >= 2 || (!before && !after)) sure.push(other);
    else if (fits(lexicon, text, at, other)) likely.push(other);
  }
  const right = sure.length > 0 ? sure : likely;
  if (right.length === 0) return null;
  const shown = context.text.slice(Math.max(0, at - 2), at + 3);
  return findingAt(context, at, at + 1, {
    rule: oddCharacter,
    severity: sure.length > 0 ? 'warning' : 'hint',
    message: `“${shown}”疑有错别字${right.length === 1 ? `，“${char}”似应为“${right[0]}”` : ''}`,
    suggestion: right.length === 1 && sure.length > 0 ? right[0] : undefined,
    basis: '公文常用搭配',
  });
}

function fits(lexicon: CompiledLexicon, text: string, at: number, other: string): boolean {
  const [left, right] = [text[at - 1] ?? '，', text[at + 1] ?? '，'];
  return lexicon.pairs.get(left)?.includes(other) === true && lexicon.pairs.get(other)?.includes(right) === true;
}

/** Two characters typed in the wrong order (法治府政). */
function swapped(context: BlockContext, text: string, at: number): Finding | null {
  const { lexicon } = context;
  const second = text[at + 1];
  if (second === undefined || second === '，' || second === text[at]) return null;
  const around = (first: string, last: string) => {
    const line =
      text.slice(Math.max(0, at - 2), at).padStart(2, '，') + first + last + text.slice(at + 2, at + 4).padEnd(2, '，');
    return [0, 1, 2].filter((from) => isPhrase(lexicon, line.slice(from, from + 4))).length;
  };
  if (around(second, text[at]!) < 2 || around(text[at]!, second) > 0) return null;
  return findingAt(context, at, at + 2, {
    rule: oddCharacter,
    severity: 'warning',
    message: `“${context.text.slice(at, at + 2)}”两字疑颠倒`,
    suggestion: second + text[at]!,
    basis: '公文常用搭配',
  });
}
