import type { Point } from 'slate';
import { blockSpans, type Block, type Span } from '../../core/report/block';
import type { Spot } from '../../core/suggest/tracking';

/** A point of the editor as a count of characters, for a block that begins the list. */
export function spotOf(block: Block, index: number, { path, offset }: Point): Spot {
  const cell = block.type === 'table' ? { row: path[1]!, cell: path[2]! } : undefined;
  const spans = spansAt(block, cell);
  const before = spans.slice(0, path.at(-1)).reduce((sum, { text }) => sum + text.length, 0);
  return { block: index, ...(cell && { cell }), unit: before + offset };
}

/** The point of such a place; between two spans, at the end of the first or the start of the second. */
export function pointOf(block: Block, index: number, { cell, unit }: Spot, side: 'before' | 'behind'): Point {
  const spans = spansAt(block, cell);
  const base = cell ? [index, cell.row, cell.cell] : [index];
  let left = unit;
  for (const [i, { text }] of spans.entries()) {
    const fits = left < text.length || (left === text.length && (side === 'before' || i === spans.length - 1));
    if (fits) return { path: [...base, i], offset: left };
    left -= text.length;
  }
  return { path: [...base, spans.length - 1], offset: spans.at(-1)!.text.length };
}

function spansAt(block: Block, cell: Spot['cell']): readonly Span[] {
  if (block.type !== 'table' || !cell) return blockSpans(block);
  return block.children[cell.row]?.children[cell.cell]?.children ?? [{ text: '' }];
}
