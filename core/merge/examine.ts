import type { Block, Table, TableRow } from '../report/block';
import { hasSpans, touchOf } from '../suggest/change';
import { settle } from '../suggest/settle';
import type { DiffLists } from '../suggest/redline';
import {
  examineDeletedBlock,
  examineFormat,
  examineJoin,
  examineLostBlock,
  examineMove,
  examineNewBlock,
  movedIds,
} from './examine-blocks';
import { examineComments } from './examine-comments';
import { examineTable } from './examine-table';
import { examineWords } from './examine-words';
import { startLook, type Found, type Look } from './found';
import type { Copy, Returned } from './incoming';
import { isTakenOut } from './match-ids';

/**
 * Everything another hand did to a copy since it was sent, each against our text as it is now: in reading order of what
 * came back, threads last. What our text has already is not among it.
 */
export function examine(mine: Copy, returned: Returned, diff: DiffLists): Found[] {
  const look = startLook(mine, returned, diff);
  const { base, theirs } = look;
  const there = new Set(theirs.blocks.map((block) => block.id));
  const moved = movedIds(
    base.blocks.map((block) => block.id),
    theirs.blocks.map((block) => block.id),
    diff,
  );
  const found: Found[] = [];
  base.blocks.forEach((block) => {
    if (!there.has(block.id)) found.push(...examineDeletedBlock(look, block, undefined));
  });
  theirs.blocks.forEach((block, index) => {
    const sent = look.baseById.get(block.id) ?? takenBefore(look, block.id);
    if (!sent) found.push(...examineNewBlock(look, block, index));
    else found.push(...examineBlock(look, sent, block, index, moved.has(block.id)));
  });
  return unique([...found, ...examineComments(look)]);
}

/** One that both sides have and the common text has not was taken in before: what they typed is still suggested here. */
function takenBefore({ mineById, plain }: Look, id: string): Block | undefined {
  const ours = mineById.get(id);
  return ours && (settle([ours], 'accept', ({ author }) => author === plain.author)[0] ?? ours);
}

function examineBlock(look: Look, base: Block, theirs: Block, index: number, moved: boolean): Found[] {
  const ours = look.mineById.get(base.id);
  // The place that a block was moved from, on both sides: what it holds is only there for taking the move back.
  if (!look.baseById.has(base.id) && isTakenOut(theirs) && isTakenOut(ours)) return [];
  if (isTakenOut(theirs) && !isTakenOut(base)) return examineDeletedBlock(look, base, theirs);
  const found = moved ? examineMove(look, base.id, index) : [];
  if (!ours) return examineLostBlock(look, base, theirs, index);
  if (hasSpans(base) && hasSpans(theirs) && hasSpans(ours)) {
    found.push(...examineWords(look, base.children, theirs.children, { block: base.id }));
    found.push(...examineFormat(look, base, theirs), ...examineJoin(look, base, theirs));
  } else if (!hasSpans(base) && !hasSpans(theirs) && !hasSpans(ours)) {
    found.push(...examineTable(look, standing(base), standing(theirs), standing(ours as Table)));
  }
  return found;
}

/** A table that was moved says so in each of its rows; they are the rows that stood there before. */
function standing(table: Table): Table {
  const rows = table.children.map((row) => (touchOf(row, 'inserted')?.move === table.id ? unmarked(row) : row));
  return rows.every((row, i) => row === table.children[i]) ? table : { ...table, children: rows };
}

function unmarked({ inserted: _moved, ...row }: TableRow): TableRow {
  return row;
}

/** An id may come up twice where the same was done twice in one place; once is enough. */
function unique(found: readonly Found[]): Found[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const times = seen.get(one.entry.id) ?? 0;
    seen.set(one.entry.id, times + 1);
    return times === 0 ? one : { ...one, entry: { ...one.entry, id: `${one.entry.id}-${times + 1}` } };
  });
}
