import type { Block } from '../../core/report/block';
import type { Change } from '../../core/suggest/change';
import { redline } from '../../core/suggest/redline';
import { acceptedBlocks } from '../../core/suggest/settle';
import { countChanges } from '../../core/version/count-changes';
import type { Redline } from '../../core/version/redline-view';
import { diffLists } from './diff-lists';

/** What makes one text of another, as suggestions of whoever `change` names. */
export function drawRedline(before: readonly Block[], after: readonly Block[], change: Change): Redline {
  // Suggestions in either text count as they would print: two layers of changes would read as one.
  const blocks = redline(acceptedBlocks(before), acceptedBlocks(after), change, diffLists);
  return { blocks, changes: countChanges(blocks) };
}
