import type { Block, Span } from '../report/block';
import { commentIds } from '../report/comment';
import { endTouchOf, hasSpans, touchOf } from './change';
import { heldComment } from './held-comment';
import type { Spot, Tracked, Tracking } from './tracking';
import type { Traced } from './traced';

/** Everything old deleted and everything new inserted: always true, if more than was done. */
export function replaceAll(before: readonly Block[], after: readonly Traced[], tracking: Tracking): Tracked {
  const change = tracking.mint();
  const stays = new Set(after.flatMap(({ block }) => block).map(({ id }) => id));
  const held = new Set(after.flatMap(({ block }) => (hasSpans(block) ? block.children : [])).flatMap(commentIds));
  const removed = before.map((block): Block => {
    const id = stays.has(block.id) ? `${block.id}-was-${change.id}` : block.id;
    if (!hasSpans(block))
      return {
        ...block,
        id,
        children: block.children.map((row) => ({ ...row, deleted: touchOf(row, 'deleted') ?? change })),
      };
    const children = block.children.map((span) => {
      const free = commentIds(span).some((one) => held.has(one)) ? heldComment(span) : span;
      return { ...free, deleted: touchOf(span, 'deleted') ?? change } as Span;
    });
    return { ...block, id, children, endDeleted: endTouchOf(block, 'deleted') ?? change } as Block;
  });
  const added = after.map(({ block }): Block => {
    if (!hasSpans(block))
      return {
        ...block,
        children: block.children.map(({ deleted: _, ...row }) => ({ ...row, inserted: change })),
      } as Block;
    const children = block.children
      .filter((span) => !touchOf(span, 'deleted'))
      .map((span) => ({ ...span, inserted: change }));
    const { formatChange: _f, endDeleted: _d, ...rest } = block;
    return { ...rest, children: children.length > 0 ? children : [{ text: '' }], endInserted: change } as Block;
  });
  const offset = removed.length;
  const spot = (at: Spot): Spot => ({ ...at, block: at.block + offset });
  return { blocks: [...removed, ...added], spot, refused: false };
}
