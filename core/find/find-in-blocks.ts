import { blockText, type Block } from '../report/block';
import { findText, type FindOptions } from './find-text';

/** Words found in a report. */
export interface Match {
  block: string;
  /** Position of the block in the report. */
  index: number;
  /** UTF-16 units of the block's plain text. */
  start: number;
  end: number;
  text: string;
}

/** Every place of a report where the words stand, in reading order; never across the cells of a table. */
export function findInBlocks(blocks: readonly Block[], words: string, options: FindOptions): Match[] {
  return blocks.flatMap((block, index) => {
    const text = blockText(block);
    const found = findText(text, words, options).map(({ start, end }) => ({
      block: block.id,
      index,
      start,
      end,
      text: text.slice(start, end),
    }));
    // The plain text of a table joins its cells by tabs and its rows by newlines.
    return block.type === 'table' ? found.filter((match) => !/[\t\n]/u.test(match.text)) : found;
  });
}

/** The match at or behind a place, the first one when there is none behind; −1 without any. */
export function matchFrom(matches: readonly Match[], from: { index: number; offset: number }): number {
  const at = matches.findIndex(
    ({ index, start }) => index > from.index || (index === from.index && start >= from.offset),
  );
  return at < 0 ? Math.min(0, matches.length - 1) : at;
}

/** The last match that ends before a place, the very last one when there is none; −1 without any. */
export function matchBefore(matches: readonly Match[], from: { index: number; offset: number }): number {
  const at = matches.findLastIndex(
    ({ index, end }) => index < from.index || (index === from.index && end <= from.offset),
  );
  return at < 0 ? matches.length - 1 : at;
}
