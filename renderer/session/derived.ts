import type { Block } from '../../core/report/block';
import { headingNumbers } from '../../core/report/numbering';
import type { Template } from '../../core/template/template';
import { acceptedBlocks } from '../../core/suggest/settle';
import { createStore, type Store } from '../ui/store';
import { blockChars } from './block-chars';
import { thinGuidance } from './guidance';

/** What the page shows beside the text itself. */
export interface Derived {
  numbers: ReadonlyMap<string, string>;
  guidance: ReadonlyMap<string, string>;
  chars: number;
}

export interface DerivedStore extends Store<Derived> {
  update(blocks: readonly Block[]): void;
}

/** Numbers, guidance and character count, worked out once for each value of the editor. */
export function createDerived(template: Template, report: { unit: string; year: number }): DerivedStore {
  const store = createStore<Derived>({ numbers: new Map(), guidance: new Map(), chars: 0 });
  return {
    ...store,
    update(drawn) {
      const blocks = acceptedBlocks(drawn);
      let chars = 0;
      for (const block of blocks) chars += blockChars(block);
      store.set({ numbers: headingNumbers(blocks), guidance: thinGuidance(blocks, template, report), chars });
    },
  };
}
