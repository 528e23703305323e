import { indexByPrefix, type PrefixIndex } from './prefix-index';

/** What the words of a text may be looked up for. */
export interface Watches {
  style: unknown;
  need: unknown;
  synonym: unknown;
  step: unknown;
  adverb: unknown;
  wrong: unknown;
  cut: unknown;
}

export interface Watched<T> {
  word: string;
  item: T;
}

export type WatchedLists<W extends Watches> = { [K in keyof W]: readonly Watched<W[K]>[] };

/** Where words of each list begin in a text. */
export type Met<W extends Watches> = { [K in keyof W]: { at: number; word: string; item: W[K] }[] };

export interface WatchedWords<W extends Watches> {
  /** `places` are all those where a word may begin. */
  in(text: string, places: readonly number[]): Met<W>;
  all: readonly string[];
}

/** Looks for the words of all lists, of two characters or more, in one pass. */
export function watchWords<W extends Watches>(lists: WatchedLists<W>): WatchedWords<W> {
  const all = (Object.keys(lists) as (keyof Watches)[]).flatMap((list) =>
    lists[list].map(({ word, item }) => ({ list, word, item })),
  );
  const index: PrefixIndex<(typeof all)[number]> = indexByPrefix(all, ({ word }) => word);
  return {
    in(text, places) {
      const found = { style: [], need: [], synonym: [], step: [], adverb: [], wrong: [], cut: [] } as Met<W>;
      for (const at of places) {
        for (const { list, word, item } of index.at(text, at)) {
          if (text.startsWith(word, at)) found[list].push({ at, word, item });
        }
      }
      return found;
    },
    all: all.map(({ word }) => word),
  };
}
