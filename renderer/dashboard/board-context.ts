import { createContext, useContext } from 'react';

export type BoardView = 'overview' | 'deadlines' | 'last-year' | 'problems' | 'versions' | 'incoming';

export interface BoardWays {
  /** Leaves the board and shows a place of the text. */
  goTo(place: { block: string; start?: number; end?: number }): void;
  show(view: BoardView): void;
  /** Back to the page. */
  close(): void;
}

export const BoardContext = createContext<BoardWays | null>(null);

/** The ways out of a view; only within the board. */
export function useBoard(): BoardWays {
  const ways = useContext(BoardContext);
  if (!ways) throw new Error('useBoard needs a BoardContext around it.');
  return ways;
}
