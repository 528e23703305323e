import type { ReactNode } from 'react';
import { createStore, type Store } from '../ui/store';

/** Something that stands in the margin beside the words it is about: a comment thread, a suggestion. */
export interface MarginCard {
  /** Unlike that of any other card: `comment:<id>`, `suggestion:<id>`. */
  id: string;
  /** Id of the block its words begin in. */
  block: string;
  /** Where they begin, in UTF-16 units of the block's plain text. */
  offset: number;
  /** What stands on it. Keep the same function while nothing it shows changes: it is drawn anew only with another one. */
  render: (active: boolean) => ReactNode;
}

/** The cards of one open report, whoever contributes them. */
export interface Margin {
  /** All of them, in no order: the margin puts them where their words are. */
  cards: Store<readonly MarginCard[]>;
  /** Id of the card one is at; its place is exactly beside its words, others give way. */
  active: Store<string | null>;
  /** Puts a source's cards into the margin, and follows it. Returns how to take them out. */
  contribute(source: Pick<Store<readonly MarginCard[]>, 'get' | 'subscribe'>): () => void;
}

export function createMargin(): Margin {
  const cards = createStore<readonly MarginCard[]>([]);
  const sources: Pick<Store<readonly MarginCard[]>, 'get' | 'subscribe'>[] = [];
  const collect = () => cards.set(sources.flatMap((source) => source.get()));
  return {
    cards,
    active: createStore<string | null>(null),
    contribute(source) {
      sources.push(source);
      const stop = source.subscribe(collect);
      collect();
      return () => {
        stop();
        sources.splice(sources.indexOf(source), 1);
        collect();
      };
    },
  };
}
