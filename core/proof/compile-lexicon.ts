import { compileDocuments, type CompiledDocuments } from './compile-documents';
import { compileGrammar, type CompiledGrammar } from './compile-grammar';
import { compileMatters, type CompiledMatter } from './compile-matters';
import { compilePatternsInSteps, type CompiledPatterns } from './compile-patterns';
import { inOneGo } from './in-one-go';
import type { Formula, Lexicon, Period, Series } from './lexicon';
import { alikeNames, type AlikeNames } from './text/alike-names';
import { beginningsOf, indexByPrefix, type Beginnings, type PrefixIndex } from './text/prefix-index';
import { candidatesOf, type Candidates } from './text/candidates';
import { readModelInSteps, type LanguageModel } from './text/language-model';
import { readLookAlikes, type LookAlikes } from './text/look-alikes';

/** A piece of a formula and where in it the piece begins. */
export interface FormulaPiece {
  formula: Formula;
  /** Largest edit distance that still counts as a near miss. */
  distance: number;
  piece: string;
  offset: number;
}

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
  pieces: PrefixIndex<FormulaPiece>;
  /** Of all of these and of the words of the grammar, among which are the wrong ones. */
  beginnings: Beginnings;
  series: readonly CompiledSeries[];
  matters: readonly CompiledMatter[];
  patterns: CompiledPatterns;
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
  /** How seldom a character is a word by itself, in steps of one bit from 0 to 9. */
  bound: Uint8Array;
  /** Words that are right as they stand. */
  right: readonly string[];
  grammar: CompiledGrammar;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

const underWay = new WeakMap<Lexicon, Generator<void, CompiledLexicon>>();

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  return inOneGo(compileLexiconInSteps(lexicon));
}

/** The same for a window that must not stand still; who asks again meanwhile goes on where the other rested. */
export function* compileLexiconInSteps(lexicon: Lexicon): Generator<void, CompiledLexicon> {
  for (;;) {
    const known = compiled.get(lexicon);
    if (known) return known;
    const steps = underWay.get(lexicon) ?? compileAnew(lexicon);
    underWay.set(lexicon, steps);
    const step = steps.next();
    if (step.done) compiled.set(lexicon, step.value);
    else yield;
  }
}

function* compileAnew(lexicon: Lexicon): Generator<void, CompiledLexicon> {
  const { usage } = lexicon;
  const model = yield* readModelInSteps(usage);
  const alikes = readLookAlikes(usage.sounds, usage.shapes);
  yield;
  const pieces = lexicon.formulas.flatMap(piecesOf);
  const texts = {
    pieces: indexByPrefix(pieces, (entry) => entry.piece),
    series: lexicon.series.map(compileSeries),
    matters: compileMatters(lexicon.matters),
    places: new Set(lexicon.places.split(' ')),
    periods: groupPeriods(lexicon.periods),
  };
  yield;
  const patterns = yield* compilePatternsInSteps(lexicon.patterns, model);
  yield;
  const names = {
    laws: new Set(lexicon.laws.split(' ')),
    names: alikeNames([...lexicon.laws.split(' '), ...lexicon.documents.map(({ name }) => name)]),
    documents: compileDocuments(lexicon),
  };
  const grammar = compileGrammar(lexicon);
  yield;
  return {
    source: lexicon,
    ...texts,
    patterns,
    ...names,
    model,
    alikes,
    candidates: candidatesOf(model, alikes),
    bound: readBound(usage.bound),
    right: usage.right.split(' ').filter((word) => word !== ''),
    field: new Set(usage.words.split(' ').map((word) => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1))),
    grammar,
    beginnings: beginningsOf([...pieces.map(({ piece }) => piece), ...grammar.words.all]),
  };
}

function compileSeries(series: Series): CompiledSeries {
  const any = series.items.map((item) => item.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|');
  return { ...series, regex: new RegExp(any, 'gu'), longest: Math.max(...series.items.map((item) => item.length)) };
}

function groupPeriods(periods: readonly Period[]): CompiledPeriod[] {
  const groups = new Map<string, string[]>();
  for (const { name, from, to } of periods) groups.set(name, [...(groups.get(name) ?? []), `${from}—${to}`]);
  return [...groups].map(([name, allowed]) => ({ regex: new RegExp(name, 'gu'), allowed }));
}

/**
 * Cut into one piece more than the edits allowed, a formula with that many edits still holds one piece untouched.
 */
function piecesOf(formula: Formula): FormulaPiece[] {
  const distance = allowedDistance(formula.text.length);
  const count = distance + 1;
  const cut = (i: number) => Math.floor((i * formula.text.length) / count);
  return Array.from({ length: count }, (_, i) => ({
    formula,
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

function readBound(list: string): Uint8Array {
  const bound = new Uint8Array(0x10000);
  for (const word of list.split(' ')) {
    for (let at = 1; at < word.length; at += 1) bound[word.charCodeAt(at)] = Number(word[0]);
  }
  return bound;
}
