import { compileDocuments, type CompiledDocuments } from './compile-documents';
import { compileGrammar, type CompiledGrammar } from './compile-grammar';
import { compileMatters, type CompiledMatter } from './compile-matters';
import type { Category } from './finding';
import type { Formula, Lexicon, Pattern, Period, Series, WrongWord } from './lexicon';
import { alikeNames, type AlikeNames } from './text/alike-names';
import { indexByPrefix, type PrefixIndex } from './text/prefix-index';
import { candidatesOf, type Candidates } from './text/candidates';
import { readModel, type LanguageModel } from './text/language-model';
import { readLookAlikes, type LookAlikes } from './text/look-alikes';
import { mustHave } from './text/must-have';
import { plainRegex } from './text/plain-pattern';
import { scanForWords } from './text/word-scan';

/** A piece of a formula and where in it the piece begins. */
export interface FormulaPiece {
  formula: Formula;
  /** The formula's own number. */
  number: number;
  /** Largest edit distance that still counts as a near miss. */
  distance: number;
  piece: string;
  offset: number;
}

export interface CompiledPattern extends Pattern {
  regex: RegExp;
}

export type PatternsByCategory = ReadonlyMap<Category, readonly CompiledPattern[]>;

/** The periods that go with one name. */
export interface CompiledPeriod {
  regex: RegExp;
  /** 2021—2025, and others that the name may carry. */
  allowed: readonly string[];
}

export interface CompiledSeries extends Series {
  /** Any of its members. */
  regex: RegExp;
  /** UTF-16 length of the longest member. */
  longest: number;
}

/** A lexicon made ready for looking up; built once per lexicon. */
export interface CompiledLexicon {
  source: Lexicon;
  /** Wrong words, longest first. */
  words: PrefixIndex<WrongWord>;
  pieces: PrefixIndex<FormulaPiece>;
  series: readonly CompiledSeries[];
  matters: readonly CompiledMatter[];
  /** The patterns that may match a text, by category. */
  patternsFor: (text: string) => PatternsByCategory;
  periods: readonly CompiledPeriod[];
  places: ReadonlySet<string>;
  laws: ReadonlySet<string>;
  /** All of these and of the known documents. */
  names: AlikeNames;
  documents: CompiledDocuments;
  /** How likely characters are behind one another. */
  model: LanguageModel;
  /** Characters easily taken for one another. */
  alikes: LookAlikes;
  /** What may have been meant where it is asked. */
  candidates: Candidates;
  /** Words of the field of two characters: the first times 2¹⁶, and the second. */
  field: ReadonlySet<number>;
  grammar: CompiledGrammar;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const { usage } = lexicon;
  const model = readModel(usage);
  const alikes = readLookAlikes(usage.sounds, usage.shapes);
  const ready: CompiledLexicon = {
    source: lexicon,
    words: indexByPrefix(
      lexicon.words.toSorted((a, b) => b.wrong.length - a.wrong.length),
      (word) => word.wrong,
    ),
    pieces: indexByPrefix(lexicon.formulas.flatMap(piecesOf), (entry) => entry.piece),
    series: lexicon.series.map(compileSeries),
    matters: compileMatters(lexicon.matters),
    patternsFor: findPatterns(lexicon.patterns),
    periods: groupPeriods(lexicon.periods),
    places: new Set(lexicon.places.split(' ')),
    laws: new Set(lexicon.laws.split(' ')),
    names: alikeNames([...lexicon.laws.split(' '), ...lexicon.documents.map(({ name }) => name)]),
    documents: compileDocuments(lexicon),
    model,
    alikes,
    candidates: candidatesOf(model, alikes),
    field: new Set(usage.words.split(' ').map((word) => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1))),
    grammar: compileGrammar(lexicon.grammar, lexicon.style),
  };
  compiled.set(lexicon, ready);
  return ready;
}

function compileSeries(series: Series): CompiledSeries {
  const any = series.items.map((item) => item.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|');
  return { ...series, regex: new RegExp(any, 'gu'), longest: Math.max(...series.items.map((item) => item.length)) };
}

/** Every pattern would have to look at every paragraph; one pass over its words leaves a tenth of them. */
function findPatterns(patterns: readonly Pattern[]): (text: string) => PatternsByCategory {
  const ready = patterns.map((pattern) => ({ ...pattern, regex: plainRegex(pattern.pattern) }));
  const scan = scanForWords(ready.map(({ pattern }) => mustHave(pattern)));
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

function groupPeriods(periods: readonly Period[]): CompiledPeriod[] {
  const groups = new Map<string, string[]>();
  for (const { name, from, to } of periods) groups.set(name, [...(groups.get(name) ?? []), `${from}—${to}`]);
  return [...groups].map(([name, allowed]) => ({ regex: new RegExp(name, 'gu'), allowed }));
}

/**
 * Cut into one piece more than the edits allowed, a formula with that many edits still holds one piece untouched.
 */
function piecesOf(formula: Formula, number: number): FormulaPiece[] {
  const distance = allowedDistance(formula.text.length);
  const count = distance + 1;
  const cut = (i: number) => Math.floor((i * formula.text.length) / count);
  return Array.from({ length: count }, (_, i) => ({
    formula,
    number,
    distance,
    piece: formula.text.slice(cut(i), cut(i + 1)),
    offset: cut(i),
  }));
}

function allowedDistance(length: number): number {
  return length < 12 ? 1 : length < 21 ? 2 : 3;
}

/** Whether something valid in `years` applies to a report of `year`. */
export function appliesIn(year: number, years: { from?: number; to?: number } | undefined): boolean {
  return (years?.from ?? 0) <= year && year <= (years?.to ?? 9999);
}
