import { Path, type Point, type Range } from 'slate';
import type { Place } from '../../core/report/place';
import { type Block, type Span } from '../../core/report/block';

/** The Slate point at an offset of a block's plain text; offsets beyond the end stay at the end. */
export function pointAt(block: Block, index: number, offset: number): Point {
  let rest = offset;
  let last: Point = { path: [index, 0], offset: 0 };
  for (const [span, path, gap] of textSpans(block, index)) {
    rest -= gap;
    if (rest <= span.text.length) return { path, offset: Math.max(0, rest) };
    rest -= span.text.length;
    last = { path, offset: span.text.length };
  }
  return last;
}

/** The offset in a block's plain text of a point in it. */
export function offsetOf(block: Block, { path, offset }: Point): number {
  let before = 0;
  for (const [span, at, gap] of textSpans(block, path[0]!)) {
    before += gap;
    if (Path.equals(at, path)) return before + offset;
    before += span.text.length;
  }
  return before;
}

/** Where a place of a check stands in the value; null when its block is gone. */
export function placeRange(blocks: readonly Block[], place: Pick<Place, 'block' | 'start' | 'end'>): Range | null {
  const index = blocks.findIndex((block) => block.id === place.block);
  const block = blocks[index];
  if (!block) return null;
  return { anchor: pointAt(block, index, place.start), focus: pointAt(block, index, place.end) };
}

/** Spans with their paths and the length of the separator (tab or newline) that plain text puts before them. */
export function* textSpans(block: Block, index: number): Generator<[Span, number[], number]> {
  if (block.type !== 'table') {
    for (const [i, span] of block.children.entries()) yield [span, [index, i], 0];
    return;
  }
  for (const [r, row] of block.children.entries()) {
    for (const [c, cell] of row.children.entries()) {
      for (const [s, span] of cell.children.entries()) {
        yield [span, [index, r, c, s], s === 0 && r + c > 0 ? 1 : 0];
      }
    }
  }
}
