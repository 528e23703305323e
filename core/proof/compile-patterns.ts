import { CATEGORIES } from './finding';
import type { Pattern } from './lexicon';
import type { LanguageModel } from './text/language-model';
import { isCommonHan } from './text/clauses';
import { mustHave, type Needs, type Odds } from './text/must-have';
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

/** Patterns read between two rests: a few milliseconds. */
const AT_A_STRETCH = 100;

/** Every pattern would have to look at every paragraph: one pass over its words leaves a tenth of them. In steps, as a window must not stand still. */
export function* compilePatternsInSteps(
  patterns: readonly Pattern[],
  model: LanguageModel,
): Generator<void, CompiledPatterns> {
  const odds = oddsBy(model);
  const list = patterns
    .toSorted((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category))
    .map(compilePattern);
  const searches: Needs[] = [];
  for (const { pattern } of list) {
    if (searches.length % AT_A_STRETCH === 0) yield;
    searches.push(mustHave(pattern, odds)?.map(withinSentence) ?? null);
  }
  yield;
  const scan = scanForWords(searches, odds);
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

/** Of a word that goes on behind a 。, the longest piece that does not: what is looked through is a sentence and the 。 before it. */
function withinSentence(word: string): string {
  const stop = word.indexOf(STOP, 1);
  if (stop === -1 || stop === word.length - 1) return word;
  const [first, others] = [word.slice(0, stop + 1), withinSentence(word.slice(stop))];
  return others.length > first.length ? others : first;
}

/** Bits in a step of the model, and what stands for a pair it does not know. */
const BITS = 0.4;
const UNHEARD = 16;
/** Characters of a usual paragraph. */
const PARAGRAPH = 200;

/** Marks that reports are full of; of others a paragraph seldom holds one. */
const USUAL_MARKS = '，。、；：“”《》（）0123456789';
const [ODDS_OF_USUAL, ODDS_OF_OTHER] = [1, 0.02];
/** How much rarer a word is for a usual mark in it. */
const BY_A_MARK = 0.3;

/** How likely a paragraph is to hold a word, by how usual its characters and pairs are; of marks the model knows nothing. */
function oddsBy({ commonness, usual, rarest }: LanguageModel): Odds {
  return (word) => {
    let bits = 0;
    let marks = 0;
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i);
      if (!isCommonHan(unit)) {
        if (!USUAL_MARKS.includes(word[i]!)) return ODDS_OF_OTHER;
        marks += 1;
      } else if (isCommonHan(word.charCodeAt(i + 1))) {
        const known = usual(unit, word.charCodeAt(i + 1));
        bits = Math.max(bits, known === 0 ? UNHEARD : BITS * (rarest + 4 - known));
      } else bits = Math.max(bits, BITS * (rarest - commonness(unit)));
    }
    const odds = marks === word.length ? ODDS_OF_USUAL : Math.min(1, PARAGRAPH * 2 ** -bits);
    return odds * (word.length > 1 ? BY_A_MARK ** marks : 1);
  };
}
