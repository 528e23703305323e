import type { Block } from '../report/block';
import type { Change } from './change';

/** Who edits with suggestions on. */
export interface Tracking {
  /** Whether a suggestion is this person's: what they put in themselves goes without a trace. */
  isOwn(change: Change): boolean;
  /** Whether what stands beside it may be added to it. */
  isOpen(change: Change): boolean;
  mint(): Change;
}

/** A cell by its row and its place in the row. */
export interface TableSpot {
  row: number;
  cell: number;
}

/** A place between two characters: how many UTF-16 units of its block, or of its table cell, stand before it. */
export interface Spot {
  block: number;
  cell?: TableSpot;
  unit: number;
}

/** What an edit became. */
export interface Tracked {
  blocks: Block[];
  /** Where a place of the edited text is now; beside words that were deleted there, before or behind them. */
  spot(at: Spot, side: 'before' | 'behind'): Spot;
  /** A change of a table's shape that cannot be suggested was not made. */
  refused: boolean;
}
