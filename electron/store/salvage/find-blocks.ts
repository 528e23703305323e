import { crc32 } from 'node:zlib';
import type { RecoveredAs } from '../../../core/backup/recovery';
import type { Block } from '../../../core/report/block';
import type { Comment } from '../../../core/report/comment';
import { parseBlock, parseComment } from '../../../core/report/parse';
import type { Row } from './page-file';
import { texts, type Tree, type Trees } from './read-trees';

/** A block or comment with its place in the report; null where the place is not known. */
export interface Found<T> {
  entry: T;
  position: number;
  as: RecoveredAs | null;
}

export interface FoundEntries<T> {
  /** In the order of their places. */
  found: Found<T>[];
  /** Ids that were there and were not found. */
  lost: string[];
  /** Whether nothing of the table is damaged. */
  whole: boolean;
  /** Whether the ids of all entries are known. */
  counted: boolean;
}

export const findBlocks = (trees: Trees) => findEntries(trees, 'blocks', parseBlock);
export const findComments = (trees: Trees) => findEntries<Comment>(trees, 'comments', parseComment);

/** The rows of an ordered table, from its tree and from pages that lost their tree. */
function findEntries<T extends Block | Comment>(
  trees: Trees,
  table: 'blocks' | 'comments',
  parse: (value: unknown) => T,
): FoundEntries<T> {
  const tree: Tree = trees.tables.get(table) ?? { rows: [], whole: false };
  const index = trees.indexes.get(`sqlite_autoindex_${table}_1`);
  const ids = index?.whole ? new Set(texts(index.rows, 0)) : null;
  const found = new Map<string, Found<T>>();
  let whole = tree.whole;
  const take = (row: Row, isLive: boolean): boolean => {
    const entry = entryOf(row, parse);
    if (!entry) return false;
    const { id } = entry.entry;
    // Not among the ids: it was deleted.
    if (ids && !ids.has(id)) return true;
    const better = found.get(id);
    if (better && (better.as === null || !isLive)) return true;
    found.set(id, { ...entry, as: isLive && entry.sound ? null : 'doubtful' });
    return true;
  };
  for (const row of tree.rows) whole = take(row, true) && whole;
  if (!tree.whole) for (const row of trees.stray) take(row, trees.strayAreLive);
  const sorted = [...found.values()].sort((a, b) => a.position - b.position);
  return {
    found: sorted,
    lost: ids ? [...ids].filter((id) => !found.has(id)) : [],
    whole,
    counted: ids !== null || whole,
  };
}

/** A row as an entry; null where it is none. It is sound when its checksum says so, or has none. */
function entryOf<T extends { id: string }>(
  { values }: Row,
  parse: (value: unknown) => T,
): { entry: T; position: number; sound: boolean } | null {
  const [id, position, body, sum = null] = values;
  if (values.length < 3 || values.length > 4) return null;
  if (typeof id !== 'string' || typeof position !== 'number' || typeof body !== 'string') return null;
  try {
    const entry = parse(JSON.parse(body));
    return entry.id === id ? { entry, position, sound: sum === null || sum === crc32(body) } : null;
  } catch {
    return null;
  }
}
