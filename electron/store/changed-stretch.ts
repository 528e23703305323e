import type { ReportChange } from '../../core/api';
import type { Block } from '../../core/report/block';
import { isTouched } from '../../core/suggest/change';

/**
 * The stretch of a report that a change is about, as it is stored and as it would be; whole, where suggestions let one
 * block run on into the next. `ids` are those of the stored blocks in order.
 */
export function changedStretch(
  change: Pick<ReportChange, 'blocks' | 'order'>,
  ids: readonly string[],
  read: (id: string) => Block | undefined,
): { before: Block[]; after: Block[] } {
  const order = change.order ?? ids;
  const changed = new Map(change.blocks.map((block) => [block.id, block]));
  const stored = new Map<string, Block | undefined>();
  const was = (id: string | undefined): Block | undefined => {
    if (id !== undefined && !stored.has(id)) stored.set(id, read(id));
    return id === undefined ? undefined : stored.get(id);
  };
  const will = (id: string | undefined) => changed.get(id ?? '') ?? was(id);
  const least = Math.min(ids.length, order.length);
  const stays = (id: string | undefined, now: string | undefined) => id === now && !changed.has(id ?? '');
  let head = 0;
  while (head < least && stays(ids[head], order[head])) head += 1;
  let tail = 0;
  while (tail < least - head && stays(ids.at(-1 - tail), order.at(-1 - tail))) tail += 1;
  const touched = (block: Block | undefined) => block !== undefined && isTouched(block);
  while (head > 0 && touched(was(ids[head - 1]))) head -= 1;
  while (tail > 0 && (touched(was(ids.at(-1 - tail))) || touched(will(order.at(-1 - tail))))) tail -= 1;
  return {
    before: ids.slice(head, ids.length - tail).flatMap((id) => was(id) ?? []),
    after: order.slice(head, order.length - tail).flatMap((id) => will(id) ?? []),
  };
}
