import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/**
 * A character that does not belong: neither of the pairs it forms with its neighbours is known, and one easily
 * taken for it makes a run that is frequent in official Chinese (贯砌落 → 贯彻落).
 */
export const oddCharacter: BlockRule = { id: 'odd-character', category: 'wording', check };

const HAN = /\p{Script=Han}/u;

function check(context: BlockContext): Finding[] {
  const { folded: text, lexicon } = context;
  const findings: Finding[] = [];
  if (lexicon.pairs.size === 0) return findings;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    const similar = lexicon.confusable.get(char);
    if (!similar) continue;
    const before = neighbour(text[at - 1]);
    const after = neighbour(text[at + 1]);
    if (known(lexicon.pairs, before, char) || known(lexicon.pairs, char, after)) continue;
    const right = candidates(similar, text, at, lexicon.runs);
    if (right.length === 0) continue;
    findings.push(
      findingAt(context, at, at + 1, {
        rule: oddCharacter,
        severity: 'warning',
        message: `“${text.slice(Math.max(0, at - 1), at + 2)}”疑有错别字${right.length === 1 ? `，“${char}”似应为“${right[0]}”` : ''}`,
        suggestion: right.length === 1 ? right[0] : undefined,
        basis: '公文常用搭配',
      }),
    );
  }
  return findings;
}

/** Any mark, blank or end is “，” in the lists. */
function neighbour(char: string | undefined): string {
  return char !== undefined && HAN.test(char) ? char : '，';
}

function known(pairs: ReadonlySet<string>, left: string, right: string): boolean {
  return left !== '，' && right !== '，' && pairs.has(left + right);
}

/** Characters that make at least two of the three runs around the place frequent. */
function candidates(similar: string, text: string, at: number, runs: ReadonlySet<string>): string[] {
  const [a, b, d, e] = [at - 2, at - 1, at + 1, at + 2].map((i) => neighbour(text[i])) as [
    string,
    string,
    string,
    string,
  ];
  return [...similar].filter((c) => {
    const votes = Number(runs.has(a + b + c)) + Number(runs.has(b + c + d)) + Number(runs.has(c + d + e));
    return votes >= 2;
  });
}
