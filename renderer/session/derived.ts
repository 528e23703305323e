import { blockText, type Block } from '../../core/report/block';
import { countChars } from '../../core/report/count';
import { headingNumbers } from '../../core/report/numbering';
import type { Template } from '../../core/template/template';
import { createStore, type Store } from '../ui/store';
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
    update(blocks) {
      let chars = 0;
      for (const block of blocks) chars += countBlock(block);
      store.set({ numbers: headingNumbers(blocks), guidance: thinGuidance(blocks, template, report), chars });
    },
  };
}

/** Blocks are never changed in place, so a count stays true for the object. */
const counts = new WeakMap<Block, number>();

function countBlock(block: Block): number {
  let count = counts.get(block);
  if (count === undefined) {
    count = countChars(blockText(block));
    counts.set(block, count);
  }
  return count;
}
