import type { Block } from '../report/block';

/** One printed line, or one row of a table. Lengths in twips, from the left and top of the type area. */
export interface Line {
  /** Id of the block it belongs to. */
  block: string;
  kind: Block['type'];
  /** UTF-16 offsets in the block's plain text; what hangs in the margin and blanks at the end are included. */
  start: number;
  end: number;
  /** Derived number that stands before the text; empty except on the first line of a heading. */
  prefix: string;
  /** First and last line of its paragraph: the last is not spread to the full width. */
  first: boolean;
  last: boolean;
  /** How it is set between `left` and the right margin less `right`. */
  align: 'justify' | 'left' | 'center' | 'right';
  left: number;
  right: number;
  top: number;
  height: number;
}

export interface Page {
  /** From 1. */
  number: number;
  /** Odd pages (单页) carry the number at the right, even ones at the left, by default. */
  side: 'odd' | 'even';
  /** As printed, such as — 1 —. */
  label: string;
  /** Turned sideways for a wide table; lengths are those of the turned page. */
  landscape?: true;
  lines: Line[];
}
