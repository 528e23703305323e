import type { Block, Span, TableRow } from '../report/block';
import { hasSpans, type Change } from './change';

/**
 * A block in which what `deleted` suggestions take and `inserted` ones put in is one move of the id `move`: all of it is
 * accepted or rejected together.
 */
export function asMove(block: Block, deleted: ReadonlySet<string>, inserted: ReadonlySet<string>, move: string): Block {
  const linked = <T extends object>(at: T, fields: readonly [string, string]): T => {
    const copy = { ...at } as Record<string, unknown>;
    for (const [field, ids] of [
      [fields[0], inserted],
      [fields[1], deleted],
    ] as const) {
      const change = copy[field] as Change | undefined;
      if (change && ids.has(change.id)) copy[field] = { ...change, id: move, move };
    }
    return copy as T;
  };
  const spans = (list: readonly Span[]) => list.map((span) => linked(span, ['inserted', 'deleted']));
  if (hasSpans(block)) {
    return { ...linked(block, ['endInserted', 'endDeleted']), children: spans(block.children) };
  }
  const rows = block.children.map((row): TableRow => ({
    ...linked(row, ['inserted', 'deleted']),
    children: row.children.map((cell) => ({ ...cell, children: spans(cell.children) })),
  }));
  return { ...block, children: rows };
}
