import type { Formula, Lexicon, Pattern, Period, Series, WrongWord } from './lexicon';
import { readGrams, type Grams } from './text/grams';
import { readPairWeights, type PairWeights } from './text/pair-weights';

/** A piece of a formula and where in it the piece begins. */
export interface FormulaPiece {
  formula: Formula;
  /** Largest edit distance that still counts as a near miss. */
  distance: number;
  piece: string;
  offset: number;
}

export interface CompiledPattern extends Pattern {
  regex: RegExp;
}

export interface CompiledPeriod extends Period {
  regex: RegExp;
}

/** A lexicon made ready for looking up; built once per lexicon. */
export interface CompiledLexicon {
  source: Lexicon;
  /** Wrong words by their first UTF-16 unit, longest first. */
  words: ReadonlyMap<number, readonly WrongWord[]>;
  /** Pieces of formulas by their first two units. */
  pieces: ReadonlyMap<string, readonly FormulaPiece[]>;
  series: readonly Series[];
  patterns: readonly CompiledPattern[];
  periods: readonly CompiledPeriod[];
  /** Characters easily taken for one another. */
  confusable: ReadonlyMap<string, string>;
  /** Runs of four characters that are frequent. */
  phrases: Grams;
  /** Pairs of characters that stand in those runs, and in how many. */
  usual: PairWeights;
  /** Pairs of characters known to occur. */
  pairs: Grams;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const ready: CompiledLexicon = {
    source: lexicon,
    words: wordIndex(lexicon.words),
    pieces: pieceIndex(lexicon.formulas),
    series: lexicon.series,
    patterns: lexicon.patterns.map((pattern) => ({ ...pattern, regex: new RegExp(pattern.pattern, 'gu') })),
    periods: lexicon.periods.map((period) => ({ ...period, regex: new RegExp(period.name, 'gu') })),
    confusable: confusableIndex(lexicon.usage.confusable),
    phrases: readGrams(lexicon.usage.phrases, 3),
    usual: readPairWeights(lexicon.usage.phrases),
    pairs: readGrams(lexicon.usage.pairs, 1),
  };
  compiled.set(lexicon, ready);
  return ready;
}

function wordIndex(words: readonly WrongWord[]): Map<number, WrongWord[]> {
  const index = new Map<number, WrongWord[]>();
  for (const word of words) {
    const key = word.wrong.charCodeAt(0);
    const list = index.get(key);
    if (list) list.push(word);
    else index.set(key, [word]);
  }
  for (const list of index.values()) list.sort((a, b) => b.wrong.length - a.wrong.length);
  return index;
}

/**
 * Cut into one piece more than the edits allowed, a formula with that many edits still holds one piece untouched.
 */
function pieceIndex(formulas: readonly Formula[]): Map<string, FormulaPiece[]> {
  const index = new Map<string, FormulaPiece[]>();
  for (const formula of formulas) {
    const distance = allowedDistance(formula.text.length);
    const count = distance + 1;
    for (let i = 0; i < count; i += 1) {
      const from = Math.floor((i * formula.text.length) / count);
      const to = Math.floor(((i + 1) * formula.text.length) / count);
      const piece = formula.text.slice(from, to);
      const list = index.get(piece.slice(0, 2));
      const entry = { formula, distance, piece, offset: from };
      if (list) list.push(entry);
      else index.set(piece.slice(0, 2), [entry]);
    }
  }
  return index;
}

function allowedDistance(length: number): number {
  return length < 12 ? 1 : length < 21 ? 2 : 3;
}

function confusableIndex(groups: string): Map<string, string> {
  const index = new Map<string, string>();
  for (const group of groups.split(' ')) {
    for (const char of group) {
      const known = index.get(char) ?? '';
      index.set(char, known + [...group].filter((other) => other !== char && !known.includes(other)).join(''));
    }
  }
  return index;
}

/** Whether something valid in `years` applies to a report of `year`. */
export function appliesIn(year: number, years: { from?: number; to?: number } | undefined): boolean {
  return (years?.from ?? 0) <= year && year <= (years?.to ?? 9999);
}
