import type { Block } from '../report/block';
import type { Line } from './page';

/** A paragraph as it is set, its lines broken. Lengths in twips. */
export interface SetParagraph {
  block: string;
  kind: Block['type'];
  lines: SetLine[];
  before: number;
  after: number;
  /**
   * Must stand on the page where the next paragraph begins: all of it, or for the last of the text (`closing`) all or some
   * of its last lines.
   */
  keepNext: boolean | 'closing';
  /** A table: rows that are repeated on top of each page it continues on. */
  headerRows: number;
  /** A table on pages turned sideways, which nothing else stands on. */
  landscape?: true;
}

export type SetLine = Omit<Line, 'block' | 'kind' | 'top'>;
