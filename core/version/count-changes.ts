import { blockSpans, blockText, type Block } from '../report/block';
import { countChars } from '../report/count';
import type { ChangeCount } from '../stage/stage-step';
import { changesIn, hasSpans, touchOf } from '../suggest/change';

/**
 * How much a redline holds: characters put in and taken out, and how many blocks that touches. Lines without a word, such
 * as the empty title that a report without one gets, are no difference.
 */
export function countChanges(redlined: readonly Block[]): ChangeCount {
  let [inserted, deleted, blocks] = [0, 0, 0];
  for (const block of redlined) {
    if (changesIn(block).length === 0 || blockText(block).trim() === '') continue;
    blocks += 1;
    const rows = hasSpans(block) ? [] : block.children;
    for (const span of blockSpans(block)) {
      const chars = countChars(span.text);
      if (touchOf(span, 'inserted')) inserted += chars;
      if (touchOf(span, 'deleted')) deleted += chars;
    }
    for (const row of rows) {
      const chars = countChars(row.children.flatMap((cell) => cell.children.map(({ text }) => text)).join(''));
      if (touchOf(row, 'inserted')) inserted += chars;
      if (touchOf(row, 'deleted')) deleted += chars;
    }
  }
  return { inserted, deleted, blocks };
}
