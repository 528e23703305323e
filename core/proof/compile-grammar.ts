import type { Grammar, Lexicon, NounGroup, StyleRow, WrongWord } from './lexicon';
import { indexByPrefix, type PrefixIndex } from './text/prefix-index';
import { watchWords, type Watched, type WatchedWords, type Watches } from './text/watched-words';

export interface CompiledGroup {
  /** The most usual verbs, for the message. */
  take: string;
  never: ReadonlySet<string>;
  /** Verbs of `never` that may not say of the nouns what became of them. */
  neverBe: ReadonlySet<string>;
  /** Verbs of `never` that may. */
  mayBe: ReadonlySet<string>;
}

/** A step, and where in which list it stands. */
export interface Step {
  list: number;
  place: number;
}

/** Words and what they are looked up for. */
export interface GrammarWords extends Watches {
  style: StyleItem;
  /** The nouns of which a verb needs one. */
  need: readonly string[];
  /** The list of those that say the same. */
  synonym: number;
  step: Step;
  adverb: AdverbItem;
  wrong: WrongWord;
  cut: CutTerm;
}

/** A term and the place of the character it has lost. */
export interface CutTerm {
  term: string;
  lost: number;
  /** No text at all has the rest of it, whatever stands beside. */
  never: boolean;
}

/** An adverb that has a verb behind it. */
export interface AdverbItem {
  /** Nouns that never stand there. */
  nouns: ReadonlySet<string>;
  /** Only where it opens a clause; elsewhere it may tell of the noun. */
  start: boolean;
  /** Nor does a clause end with it. */
  ends: boolean;
  /** Only where a count follows the noun. */
  counts: boolean;
}

export interface StyleItem {
  row: StyleRow;
  except: readonly string[];
}

/** The grammar of a lexicon made ready for looking up. */
export interface CompiledGrammar {
  /** Nouns by their own words. */
  nouns: ReadonlyMap<string, CompiledGroup>;
  /** By the last UTF-16 unit of nouns, a bit for each length that they have, up to 15: 1 << 2 for two units. */
  nounLengths: Uint16Array;
  verbs: ReadonlySet<string>;
  /** By UTF-16 unit: 1 where a verb begins with it, 2 where one of two units ends with it. */
  verbUnits: Uint8Array;
  /** Those that may say what became of a noun before them. */
  states: ReadonlySet<string>;
  /** Nouns that a verb is never said of, what became of them or not. */
  become: ReadonlyMap<string, ReadonlySet<string>>;
  inner: PrefixIndex<string>;
  innerSingles: ReadonlySet<string>;
  /** Nouns that an adjective never goes with. */
  adjectives: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the last UTF-16 unit of a clause, what it may end with: 1 a noun, 2 a verb, 4 a noun with adjectives. */
  ends: Uint8Array;
  /** What is counted, and the verbs that are never done to it. */
  counted: ReadonlyMap<string, { take: string; never: ReadonlySet<string> }>;
  /** Words of lists of wholes and parts, and the parts of those that are wholes. */
  wholes: ReadonlyMap<string, { parts: ReadonlySet<string> }>;
  synonyms: ReadonlyMap<string, readonly number[]>;
  steps: ReadonlyMap<string, readonly Step[]>;
  words: WatchedWords<GrammarWords>;
}

const words = (list: string): string[] => (list === '' ? [] : list.split(' '));

export function compileGrammar({ grammar, style, words: wrong, usage }: Lexicon): CompiledGrammar {
  const states = new Set(words(grammar.states));
  const nouns = new Map<string, CompiledGroup>();
  const verbs = new Set<string>(states);
  for (const group of grammar.groups) {
    for (const noun of words(group.nouns)) {
      const others = grammar.only.filter((row) => !words(row.nouns).includes(noun)).flatMap((row) => words(row.verbs));
      const ready = compileGroup(group, states, others);
      nouns.set(noun, ready);
      for (const verb of ready.never) verbs.add(verb);
    }
    for (const verb of words(group.take)) verbs.add(verb);
  }
  const inner = words(grammar.inner);
  const synonyms = grammar.synonyms.flatMap((row, list) => words(row).map((word) => ({ word, item: list })));
  const steps = grammar.orders.flatMap((row, list) =>
    words(row).map((word, place) => ({ word, item: { list, place } })),
  );
  return {
    nouns,
    nounLengths: lengthsOf(nouns.keys()),
    verbs,
    verbUnits: unitsOf(verbs),
    states,
    become: new Map(
      grammar.become.flatMap((row) => words(row.verbs).map((verb) => [verb, new Set(words(row.nouns))] as const)),
    ),
    inner: indexByPrefix(
      inner.filter((word) => word.length > 1),
      (word) => word,
    ),
    innerSingles: new Set(inner.filter((word) => word.length === 1)),
    adjectives: new Map(
      grammar.adjectives.flatMap((row) =>
        words(row.adjectives).map((one) => [one, new Set(words(row.never))] as const),
      ),
    ),
    ends: endsOf(grammar, [...nouns.keys()], verbs),
    counted: new Map(
      grammar.counted.flatMap((row) =>
        words(row.nouns).map((noun) => [noun, { take: takes(row.take), never: new Set(words(row.never)) }] as const),
      ),
    ),
    wholes: wholesOf(grammar),
    synonyms: byWord(synonyms),
    steps: byWord(steps),
    words: watchWords<GrammarWords>({
      style: styleWords(style),
      need: grammar.needs.flatMap((row) => words(row.verbs).map((word) => ({ word, item: words(row.nouns) }))),
      synonym: synonyms.filter(({ word }) => word.length > 1),
      // Before the first of a list nothing stands that should stand behind it.
      step: steps.filter(({ item }) => item.place > 0),
      adverb: adverbWords(grammar),
      // Longest first: of two that begin at one place, the longer is told.
      wrong: wrong.map((item) => ({ word: item.wrong, item })).toSorted((a, b) => b.word.length - a.word.length),
      cut: words(usage.terms).flatMap(cutTerms),
    }),
  };
}

/** Characters of a term. */
const TERM = 4;

/** “公职律师16”: 职律师, and 公律师, which no text has whatever stands beside it. */
function cutTerms(word: string): Watched<CutTerm>[] {
  const term = word.replace(/\d+$/u, '');
  return Array.from(word.slice(term.length), (place) => {
    const lost = (Number(place) - 1) % TERM;
    return { word: term.slice(0, lost) + term.slice(lost + 1), item: { term, lost, never: Number(place) > TERM } };
  });
}

function wholesOf({ wholes }: Grammar): CompiledGrammar['wholes'] {
  const found = new Map<string, { parts: Set<string> }>();
  const known = (word: string) => {
    const one = found.get(word) ?? { parts: new Set<string>() };
    found.set(word, one);
    return one;
  };
  for (const row of wholes) {
    for (const part of words(row.parts)) {
      known(part);
      for (const whole of words(row.wholes)) known(whole).parts.add(part);
    }
  }
  return found;
}

function takes(list: string): string {
  return words(list).slice(0, 2).join('”“');
}

function compileGroup(group: NounGroup, states: ReadonlySet<string>, others: readonly string[]): CompiledGroup {
  const be = new Set(words(group.be ?? ''));
  const take = new Set(words(group.take));
  const never = new Set([...words(group.never), ...others].filter((verb) => !take.has(verb)));
  return {
    take: takes(group.take),
    never,
    mayBe: be,
    neverBe: new Set([...never].filter((verb) => states.has(verb) && !be.has(verb))),
  };
}

function unitsOf(verbs: Iterable<string>): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const verb of verbs) {
    units[verb.charCodeAt(0)]! |= 1;
    units[verb.charCodeAt(1)]! |= 2;
  }
  return units;
}

function lengthsOf(nouns: Iterable<string>): Uint16Array {
  const lengths = new Uint16Array(0x10000);
  for (const noun of nouns) lengths[noun.charCodeAt(noun.length - 1)]! |= 1 << noun.length;
  return lengths;
}

function byWord<T>(list: readonly Watched<T>[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const { word, item } of list) found.set(word, [...(found.get(word) ?? []), item]);
  return found;
}

function adverbWords({ adverbs, afterVerbs }: Grammar): Watched<AdverbItem>[] {
  const all = words(afterVerbs);
  return adverbs.flatMap((row) => {
    const not = new Set(words(row.not ?? ''));
    const nouns = new Set(all.filter((noun) => !not.has(noun)));
    const item = { nouns, start: row.start ?? false, ends: row.ends ?? false, counts: row.counts ?? false };
    return words(row.adverbs).map((word) => ({ word, item }));
  });
}

/** Longest first: of two that begin at one place, the longer is told. */
function styleWords(rows: readonly StyleRow[]): Watched<StyleItem>[] {
  return rows
    .flatMap((row) => {
      const except = words(row.except ?? '');
      return words(row.words).map((word) => ({
        word,
        item: { row, except: except.filter((one) => one.includes(word)) },
      }));
    })
    .toSorted((a, b) => b.word.length - a.word.length);
}

function endsOf(grammar: Grammar, nouns: readonly string[], verbs: ReadonlySet<string>): Uint8Array {
  const ends = new Uint8Array(0x10000);
  const mark = (list: Iterable<string>, flag: number) => {
    for (const word of list) ends[word.charCodeAt(word.length - 1)]! |= flag;
  };
  mark(nouns, 1);
  mark([...verbs, ...grammar.become.flatMap((row) => words(row.verbs)), '了'], 2);
  mark(
    grammar.adjectives.flatMap((row) => words(row.never)),
    4,
  );
  return ends;
}
