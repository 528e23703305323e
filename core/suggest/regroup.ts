import type { Block } from '../report/block';
import { hasSpans, type Change } from './change';
import type { Tracking } from './tracking';

type Fields = Record<string, unknown>;

/**
 * Gives every stretch of fresh marks its suggestion: that of the same author beside it when it is still open, otherwise a
 * new one. Changes the objects that carry a fresh mark in place; nobody else has seen them yet.
 */
export function regroup(blocks: Block[], fresh: Change, tracking: Tracking): Block[] {
  let group: [Fields, string[]][] = [];
  for (const block of blocks) {
    if (hasSpans(block)) {
      for (const span of block.children) if (span.text !== '') meet(span, ['inserted', 'deleted']);
      meet(block, ['endInserted', 'endDeleted']);
    } else {
      finish();
      for (const row of block.children) {
        meet(row, ['inserted', 'deleted']);
        const isWhole = Boolean(row['inserted'] ?? row['deleted']);
        for (const cell of row.children) {
          for (const span of cell.children) if (span.text !== '') meet(span, ['inserted', 'deleted']);
          if (!isWhole) finish();
        }
      }
      finish();
    }
  }
  finish();
  return blocks;

  function meet(at: Fields, keys: string[]): void {
    const touched = keys.filter((key) => at[key] !== undefined);
    if (touched.length === 0) finish();
    else group.push([at, touched]);
  }

  function finish(): void {
    const places = group;
    group = [];
    const touches = places.flatMap(([at, keys]) => keys.map((key) => at[key] as Change));
    if (!touches.includes(fresh)) return;
    const open = touches.find((change) => change !== fresh && change.move === undefined && tracking.isOpen(change));
    const change = open ?? tracking.mint();
    for (const [at, keys] of places) for (const key of keys) if (at[key] === fresh) at[key] = change;
  }
}
