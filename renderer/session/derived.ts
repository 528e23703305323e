import type { Block } from '../../core/report/block';
import { countBlocks } from '../../core/report/count';
import { headingNumbers } from '../../core/report/numbering';
import type { Template } from '../../core/template/template';
import { acceptedBlocks } from '../../core/suggest/settle';
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
    update(drawn) {
      const blocks = acceptedBlocks(drawn);
      const { numbers, guidance } = store.get();
      store.set({
        numbers: kept(numbers, headingNumbers(blocks)),
        guidance: kept(guidance, thinGuidance(blocks, template, report)),
        chars: countBlocks(blocks),
      });
    },
  };
}

/** The same object as before where it says the same: what is drawn from it is not drawn anew. */
function kept(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (before.size !== now.size) return now;
  for (const [id, text] of now) if (before.get(id) !== text) return now;
  return before;
}
