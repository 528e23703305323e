import { blockText, type Table, type TableRow } from '../report/block';
import { touchOf } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';

/** Rows of two tables that are the same row, by number; null where one table has no such row. */
export type RowPair = readonly [number | null, number | null];

/** Pairs rows by what they say; as many changed rows in a place on both sides are those rows, changed. */
export function pairRows(a: Table, b: Table, diff: DiffLists): RowPair[] {
  const pairs: RowPair[] = [];
  let removed: number[] = [];
  let added: number[] = [];
  const flush = (): void => {
    const both = removed.length === added.length ? removed.length : 0;
    for (let i = 0; i < both; i += 1) pairs.push([removed[i]!, added[i]!]);
    for (const i of removed.slice(both)) pairs.push([i, null]);
    for (const j of added.slice(both)) pairs.push([null, j]);
    [removed, added] = [[], []];
  };
  let [i, j] = [0, 0];
  for (const { kind, values } of diff(a.children.map(rowKey), b.children.map(rowKey))) {
    for (const _ of values) {
      if (kind === 'same') {
        flush();
        pairs.push([i++, j++]);
      } else if (kind === 'removed') removed.push(i++);
      else if (touchOf(b.children[j]!, 'inserted')) {
        flush();
        pairs.push([null, j++]);
      } else added.push(j++);
    }
  }
  flush();
  return pairs;
}

function rowText(row: TableRow): string {
  return blockText({ id: '', type: 'table', children: [row] });
}

function rowKey(row: TableRow): string {
  return `${touchOf(row, 'inserted') ? '+' : '='}${rowText(row)}`;
}
