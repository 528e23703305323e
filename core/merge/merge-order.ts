import type { DiffLists } from '../suggest/redline';
import { movedIds } from './examine-blocks';

/**
 * The order of merged blocks: ours, with those of theirs that stay put behind what they stand behind there, and with
 * the moves that only they made. `stays` tells which blocks are in the merged text.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  stays: (id: string) => boolean,
  diff: DiffLists,
): string[] {
  // Where both moved much, one pass may leave an order that the next would change; the same end is come to from each.
  const seen: string[][] = [];
  let order = onePass(base, mine, theirs, stays, diff);
  while (!seen.some((one) => isSame(one, order))) {
    seen.push(order);
    order = onePass(base, order, theirs, stays, diff);
  }
  const circle = seen.slice(seen.findIndex((one) => isSame(one, order)));
  return circle.reduce((least, one) => (one.join() < least.join() ? one : least));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

function onePass(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  stays: (id: string) => boolean,
  diff: DiffLists,
): string[] {
  const known = new Set(base);
  const inTheirs = new Set(theirs);
  const ours = new Set(mine);
  const weMoved = movedIds(base, mine, diff);
  const order = mine.filter(stays);
  const moved = [...movedIds(base, theirs, diff)].filter((id) => ours.has(id) && !weMoved.has(id) && stays(id));
  const later = new Set(moved);
  for (const [i, id] of theirs.entries()) {
    if (!stays(id) || (ours.has(id) && !later.has(id))) continue;
    const before = theirs.slice(0, i).findLast((one) => order.includes(one) && one !== id);
    if (later.has(id)) order.splice(order.indexOf(id), 1);
    let at = before === undefined ? 0 : order.indexOf(before) + 1;
    // Behind what only we put in there: that order is kept when the same is merged again.
    while (at < order.length && !inTheirs.has(order[at]!) && !known.has(order[at]!)) at += 1;
    order.splice(at, 0, id);
  }
  return order;
}
