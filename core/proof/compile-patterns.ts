import type { Category } from './finding';
import type { Pattern } from './lexicon';
import type { LanguageModel } from './text/language-model';
import { mustHave, type Odds } from './text/must-have';
import { plainRegex } from './text/plain-pattern';
import { scanForWords } from './text/word-scan';

export interface CompiledPattern extends Pattern {
  regex: RegExp;
}

export type PatternsByCategory = ReadonlyMap<Category, readonly CompiledPattern[]>;

/**
 * Makes patterns ready, and tells which of them may match a text: every one would have to look at every paragraph, one
 * pass over its words leaves a tenth of them.
 */
export function compilePatterns(
  patterns: readonly Pattern[],
  model: LanguageModel,
): (text: string) => PatternsByCategory {
  const odds = oddsBy(model);
  const ready = patterns.map((pattern) => ({ ...pattern, regex: plainRegex(pattern.pattern) }));
  const scan = scanForWords(ready.map(({ pattern }) => mustHave(pattern, odds)));
  return (text) => {
    const groups = new Map<Category, CompiledPattern[]>();
    for (const i of scan.candidates(text)) {
      const pattern = ready[i]!;
      const group = groups.get(pattern.category);
      if (group) group.push(pattern);
      else groups.set(pattern.category, [pattern]);
    }
    return groups;
  };
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
