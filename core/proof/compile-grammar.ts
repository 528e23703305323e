import type { Grammar, NounGroup } from './lexicon';
import { indexByPrefix, type PrefixIndex } from './text/prefix-index';

export interface CompiledGroup {
  /** The most usual verbs, for the message. */
  take: string;
  never: ReadonlySet<string>;
  /** Verbs of `never` that may not say of the nouns what became of them. */
  neverBe: ReadonlySet<string>;
}

/** A word of a list, and which list. */
export interface Listed {
  word: string;
  list: number;
  /** Its place in the list. */
  place: number;
}

/** The grammar of a lexicon made ready for looking up. */
export interface CompiledGrammar {
  /** Nouns by their own words. */
  nouns: ReadonlyMap<string, CompiledGroup>;
  /** UTF-16 length of the longest noun. */
  longestNoun: number;
  verbs: ReadonlySet<string>;
  /** Those that may say what became of a noun before them. */
  states: ReadonlySet<string>;
  inner: PrefixIndex<string>;
  innerSingles: ReadonlySet<string>;
  /** Nouns that an adjective never goes with. */
  adjectives: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a verb needs behind it, and the verbs by their first characters. */
  needs: PrefixIndex<{ verb: string; nouns: readonly string[] }>;
  synonyms: ReadonlyMap<string, readonly number[]>;
  synonymIndex: PrefixIndex<Listed>;
  orders: PrefixIndex<Listed>;
}

const words = (list: string): string[] => (list === '' ? [] : list.split(' '));

export function compileGrammar(grammar: Grammar): CompiledGrammar {
  const states = new Set(words(grammar.states));
  const nouns = new Map<string, CompiledGroup>();
  const verbs = new Set<string>(states);
  for (const group of grammar.groups) {
    const own = words(group.nouns);
    const others = grammar.only.flatMap((row) => {
      const takes = new Set(words(row.nouns));
      return own.some((noun) => takes.has(noun)) ? [] : words(row.verbs);
    });
    const ready = compileGroup(group, states, others);
    for (const noun of own) nouns.set(noun, ready);
    for (const verb of [...words(group.take), ...ready.never]) verbs.add(verb);
  }
  const inner = words(grammar.inner);
  return {
    nouns,
    longestNoun: Math.max(0, ...[...nouns.keys()].map((noun) => noun.length)),
    verbs,
    states,
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
    needs: indexByPrefix(
      grammar.needs.flatMap((row) => words(row.verbs).map((verb) => ({ verb, nouns: words(row.nouns) }))),
      (entry) => entry.verb,
    ),
    ...compileSynonyms(grammar.synonyms),
    orders: indexByPrefix(
      grammar.orders.flatMap((row, list) => words(row).map((word, place) => ({ word, list, place }))),
      (entry) => entry.word,
    ),
  };
}

function compileGroup(group: NounGroup, states: ReadonlySet<string>, others: readonly string[]): CompiledGroup {
  const be = new Set(words(group.be ?? ''));
  const take = new Set(words(group.take));
  const never = new Set([...words(group.never), ...others].filter((verb) => !take.has(verb)));
  return {
    take: words(group.take).slice(0, 2).join('”“'),
    never,
    neverBe: new Set([...never].filter((verb) => states.has(verb) && !be.has(verb))),
  };
}

function compileSynonyms(rows: readonly string[]): Pick<CompiledGrammar, 'synonyms' | 'synonymIndex'> {
  const lists = new Map<string, number[]>();
  rows.forEach((row, list) => {
    for (const word of words(row)) lists.set(word, [...(lists.get(word) ?? []), list]);
  });
  return {
    synonyms: lists,
    synonymIndex: indexByPrefix(
      rows.flatMap((row, list) =>
        words(row).flatMap((word, place) => (word.length > 1 ? [{ word, list, place }] : [])),
      ),
      (entry) => entry.word,
    ),
  };
}
