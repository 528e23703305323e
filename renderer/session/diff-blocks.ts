import type { ReportChange } from '../../core/api';
import type { Block } from '../../core/report/block';

/** What changed between two values, by block identity: Slate leaves untouched blocks the same object. Null for nothing. */
export function diffBlocks(before: readonly Block[], after: readonly Block[]): ReportChange | null {
  if (before === after) return null;
  const known = new Map(before.map((block) => [block.id, block]));
  const blocks = after.filter((block) => known.get(block.id) !== block);
  const sameOrder = before.length === after.length && before.every((block, i) => block.id === after[i]!.id);
  if (sameOrder) return blocks.length > 0 ? { blocks } : null;
  return { blocks, order: after.map((block) => block.id) };
}
