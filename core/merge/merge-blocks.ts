import { blockText, type Block, type Span, type Table, type TableRow } from '../report/block';
import { hasSpans } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';
import { sameValue } from './edit-spans';
import { acceptedBlockText } from './found';
import { mergeFields } from './merge-values';
import { mergeOrder } from './merge-order';
import { mergeSpans } from './merge-spans';

/** What both sides changed so that it cannot be merged; texts as they read, empty for a block that was deleted. */
export interface Conflict {
  block: string;
  base: string;
  mine: string;
  theirs: string;
  /** Our words in the merged block, where the conflict is about words. */
  place?: { row?: number; cell?: number; from: number; to: number };
}

export interface MergedBlocks {
  blocks: Block[];
  /** Blocks that theirs changed, added, moved or took away. */
  changed: string[];
  conflicts: Conflict[];
}

/** Merges two texts of a report, block by block, three ways. Ours stay where both sides changed the same. */
export function mergeBlocks(
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
  diff: DiffLists,
): MergedBlocks {
  const byId = (blocks: readonly Block[]) => new Map(blocks.map((block) => [block.id, block]));
  const [was, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const conflicts: Conflict[] = [];
  const merged = new Map<string, Block>();
  for (const block of mine) {
    const other = others.get(block.id);
    const sent = was.get(block.id);
    if (other) {
      const next = mergeBlock(sent, block, other, diff, conflicts);
      merged.set(block.id, sameValue(next, block) ? block : next);
    } else if (!sent || !sameValue(sent, block)) {
      merged.set(block.id, block);
      // They took away what we changed: it stays, and is told.
      if (sent && says(sent) !== says(block))
        conflicts.push({ block: block.id, base: says(sent), mine: says(block), theirs: '' });
    }
  }
  for (const block of theirs) {
    if (ours.has(block.id)) continue;
    const sent = was.get(block.id);
    if (!sent) merged.set(block.id, asAddition(block, mine));
    else if (says(sent) !== says(block))
      conflicts.push({ block: block.id, base: says(sent), mine: '', theirs: says(block) });
  }
  const ids = (blocks: readonly Block[]) => blocks.map(({ id }) => id);
  const order = mergeOrder(ids(base), ids(mine), ids(theirs), (id) => merged.has(id), diff);
  const blocks = order.map((id) => merged.get(id)!);
  return { blocks, changed: changedIds(mine, blocks, order, diff), conflicts };
}

function changedIds(
  mine: readonly Block[],
  blocks: readonly Block[],
  order: readonly string[],
  diff: DiffLists,
): string[] {
  const ours = new Map(mine.map((block) => [block.id, block]));
  const now = new Set(order);
  const edited = blocks.filter((block) => ours.get(block.id) !== block).map(({ id }) => id);
  const gone = mine.filter(({ id }) => !now.has(id)).map(({ id }) => id);
  const moved = diff(
    mine.flatMap(({ id }) => (now.has(id) ? [id] : [])),
    order.filter((id) => ours.has(id)),
  ).flatMap(({ kind, values }) => (kind === 'added' ? values : []));
  return [...new Set([...edited, ...moved, ...gone])];
}

function says(block: Block): string {
  return acceptedBlockText(block);
}

/** A report has one title. */
function asAddition(block: Block, mine: readonly Block[]): Block {
  const second = block.type === 'title' && mine.some(({ type }) => type === 'title');
  return second ? ({ ...block, type: 'paragraph' } as Block) : block;
}

function mergeBlock(
  base: Block | undefined,
  mine: Block,
  theirs: Block,
  diff: DiffLists,
  conflicts: Conflict[],
): Block {
  if (sameValue(mine, theirs) || (base && sameValue(base, theirs))) return mine;
  if (base && sameValue(base, mine)) return theirs;
  const { fields, conflicts: both } = mergeFields(base, mine, theirs, ['children']);
  const form = both.some((name) => FORM.includes(name)) ? pick(mine, FORM) : {};
  const own = { ...fields, ...form } as Block;
  const merge = (was: readonly Span[], ours: readonly Span[], others: readonly Span[], at: object = {}): Span[] => {
    const result = mergeSpans(was, ours, others, diff);
    for (const { from, to, ...texts } of result.conflicts)
      conflicts.push({ block: mine.id, ...texts, place: { ...at, from, to } });
    return result.spans;
  };
  const whole = (): Block => {
    if (says(mine) !== says(theirs))
      conflicts.push({ block: mine.id, base: base ? says(base) : '', mine: says(mine), theirs: says(theirs) });
    return mine;
  };
  if (hasSpans(mine) && hasSpans(theirs)) {
    const was = base && hasSpans(base) ? base.children : [];
    return { ...own, children: merge(was, mine.children, theirs.children) } as Block;
  }
  if (hasSpans(mine) || hasSpans(theirs) || (base && hasSpans(base))) return whole();
  const tables = [base ?? mine, mine, theirs] as [Table, Table, Table];
  if (!sameShape(tables[0], tables[1]) || !sameShape(tables[0], tables[2])) return mergeUnlike(...tables, whole);
  const [was, ours, others] = tables.map(({ children }) => children) as [TableRow[], TableRow[], TableRow[]];
  const rows = ours.map((row, r) => ({
    ...mergeFields(was[r], row, others[r]!, ['children']).fields,
    children: row.children.map((cell, c) => ({
      ...cell,
      children: merge(was[r]!.children[c]!.children, cell.children, others[r]!.children[c]!.children, {
        row: r,
        cell: c,
      }),
    })),
  }));
  return { ...own, children: rows } as unknown as Table;
}

/** Tables of other rows and columns: whose shape stayed takes over the other's when its words stayed, too. */
function mergeUnlike(base: Table, mine: Table, theirs: Table, whole: () => Block): Block {
  const words = (table: Table) => blockText(table);
  if (words(base) === words(mine) && sameShape(base, mine)) return { ...mine, children: theirs.children };
  if (words(base) === words(theirs) && sameShape(base, theirs)) return mine;
  return whole();
}

/** What kind of block it is changes as one. */
const FORM = ['type', 'level', 'part', 'runIn'];

function pick(block: Block, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, block[name]]).filter(([, value]) => value !== undefined));
}

function sameShape(a: Table, b: Table): boolean {
  return (
    a.children.length === b.children.length &&
    a.children.every((row, i) => row.children.length === b.children[i]!.children.length)
  );
}
