import type { Block, Span } from '../../../core/report/block';
import { END_FIELDS, endTouchOf, hasSpans, touchOf, type Change, type Touch } from '../../../core/suggest/change';

/** One end of a move: what was cut, or what was put in. */
export interface MoveEnd {
  touch: Touch;
  /** The name that both ends share. */
  name: string;
  change: Change;
}

/** Which moves are written as Word's own, and between which spans and block ends each of their two ends reaches. */
export interface MovePlan {
  /** Whether this change is one end of a move that is written as such. */
  isMove(change: Change): boolean;
  starts: ReadonlyMap<Span, MoveEnd>;
  /** A span behind which an end of a move stops, or a block whose end it takes along. */
  ends: ReadonlyMap<Span | Block, MoveEnd>;
}

export const NO_MOVES: MovePlan = { isMove: () => false, starts: new Map(), ends: new Map() };

interface Place {
  at: number;
  /** A table, or words that somebody else wants gone again, cannot be part of a move. */
  plain: boolean;
  change: Change;
  on: Span | Block;
}

/**
 * A suggestion is a move where both of its ends are there, each in one piece and outside of tables, and nobody suggested
 * anything else about its words. All others are deletions and insertions.
 */
export function movePlan(blocks: readonly Block[]): MovePlan {
  const places = { deleted: new Map<string, Place[]>(), inserted: new Map<string, Place[]>() };
  let at = 0;
  const note = (touch: Touch, change: Change | undefined, plain: boolean, on: Span | Block) => {
    if (typeof change?.move !== 'string') return;
    const there = places[touch].get(change.move);
    const place = { at, plain, change, on };
    if (there) there.push(place);
    else places[touch].set(change.move, [place]);
  };
  const span = (one: Span, inTable: boolean) => {
    if (one.text === '') return;
    const both = touchOf(one, 'deleted') !== undefined && touchOf(one, 'inserted') !== undefined;
    note('deleted', touchOf(one, 'deleted'), !both && !inTable, one);
    note('inserted', touchOf(one, 'inserted'), !both && !inTable, one);
    at += 1;
  };
  for (const block of blocks) {
    if (hasSpans(block)) {
      for (const one of block.children) span(one, false);
      const both = block[END_FIELDS.deleted] !== undefined && block[END_FIELDS.inserted] !== undefined;
      note('deleted', endTouchOf(block, 'deleted'), !both, block);
      note('inserted', endTouchOf(block, 'inserted'), !both, block);
    } else {
      for (const row of block.children) {
        note('deleted', touchOf(row, 'deleted'), false, block);
        note('inserted', touchOf(row, 'inserted'), false, block);
        for (const cell of row.children) for (const one of cell.children) span(one, true);
      }
    }
    at += 1;
  }
  const moves = [...places.deleted.keys()].filter(
    (move) => inOnePiece(places.deleted.get(move)) && inOnePiece(places.inserted.get(move)),
  );
  const names = new Map(moves.map((move, i) => [move, `shufa${i + 1}`]));
  const starts = new Map<Span, MoveEnd>();
  const ends = new Map<Span | Block, MoveEnd>();
  for (const [move, name] of names) {
    for (const touch of ['deleted', 'inserted'] as const) {
      const list = places[touch].get(move)!;
      const { change, on } = list[0]!;
      starts.set(on as Span, { touch, name, change });
      ends.set(list.at(-1)!.on, { touch, name, change });
    }
  }
  return { isMove: ({ move }) => move !== undefined && names.has(move), starts, ends };
}

function inOnePiece(places: readonly Place[] | undefined): boolean {
  if (!places || 'type' in places[0]!.on) return false;
  return places.every(({ at, plain }, i) => plain && at === places[0]!.at + i);
}
