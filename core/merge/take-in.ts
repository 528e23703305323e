import type { Block } from '../report/block';
import type { Comment } from '../report/comment';
import type { DiffLists } from '../suggest/redline';
import { startDraft } from './draft';
import { examine } from './examine';
import type { Choice, Copy, Incoming, Returned } from './incoming';

/** What came back with a copy that our text does not have. */
export function incoming(mine: Copy, returned: Returned, diff: DiffLists): Incoming[] {
  return examine(mine, returned, diff).map(({ entry }) => entry);
}

/** Our text with things taken in, what they were, and which new threads found no words. */
export interface Taken {
  blocks: Block[];
  comments: Comment[];
  taken: Incoming[];
  lost: string[];
}

/** Takes in what `choose` says; null leaves a thing out. Everything is found anew in our text as it is now. */
export function takeIn(
  mine: Copy,
  returned: Returned,
  choose: (entry: Incoming) => Choice | null,
  diff: DiffLists,
): Taken {
  const draft = startDraft(mine);
  const taken: Incoming[] = [];
  for (const { entry, take } of examine(mine, returned, diff)) {
    const choice = choose(entry);
    if (choice === null || choice === 'mine') continue;
    take(draft, choice);
    taken.push(entry);
  }
  return { ...draft.finish(), taken };
}
