import { CATEGORIES } from './finding';
import type { Pattern } from './lexicon';
import type { LanguageModel } from './text/language-model';
import { mustHave, type Odds } from './text/must-have';
import { plainRegex } from './text/plain-pattern';
import { staysBetween } from './text/stays-between';
import { scanForWords } from './text/word-scan';

export interface CompiledPattern extends Pattern {
  regex: RegExp;
  /** Whether it finds the same in each sentence alone. */
  bySentence: boolean;
}

/** Patterns made ready, by category. */
export interface CompiledPatterns {
  list: readonly CompiledPattern[];
  /** Places in the list, in any order, of those that may match a text. */
  thatMayMatch(text: string): readonly number[];
}

/** Every pattern would have to look at every paragraph: one pass over its words leaves a tenth of them. */
export function compilePatterns(patterns: readonly Pattern[], model: LanguageModel): CompiledPatterns {
  const odds = oddsBy(model);
  const list = patterns
    .toSorted((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category))
    .map(compilePattern);
  const scan = scanForWords(list.map(({ pattern }) => mustHave(pattern, odds)?.map(withinSentence) ?? null));
  return { list, thatMayMatch: scan.candidates };
}

function compilePattern(pattern: Pattern): CompiledPattern {
  let bySentence: boolean | undefined;
  return {
    ...pattern,
    regex: plainRegex(pattern.pattern),
    // Worked out when first asked for: few patterns ever may match.
    get bySentence() {
      return (bySentence ??= staysBetween(STOP, pattern.pattern));
    },
  };
}

/** What ends a sentence. */
export const STOP = '。';

/** Of a word that goes on behind a 。, the longest piece that does not: a sentence is all that is looked through. */
function withinSentence(word: string): string {
  const pieces = word.split(/(?<=。)(?=.)/u);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

/** Bits in a step of the model, and what stands for a pair it does not know. */
const BITS = 0.4;
const UNHEARD = 16;
/** Characters of a usual paragraph. */
const PARAGRAPH = 200;

/** How likely a paragraph is to hold a word, by how usual its characters and pairs are; of marks the model knows nothing. */
function oddsBy({ commonness, usual, rarest }: LanguageModel): Odds {
  const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;
  return (word) => {
    if (!isHan(word.charCodeAt(0))) return word.length > 1 ? 0.3 : 1;
    let bits = BITS * (rarest - commonness(word.charCodeAt(0)));
    for (let i = 0; i + 1 < word.length && isHan(word.charCodeAt(i + 1)); i += 1) {
      const known = usual(word.charCodeAt(i), word.charCodeAt(i + 1));
      bits = Math.max(bits, known === 0 ? UNHEARD : BITS * (rarest + 4 - known));
    }
    return Math.min(1, PARAGRAPH * 2 ** -bits);
  };
}
