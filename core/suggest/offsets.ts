import { spansText, type Block, type Span } from '../report/block';
import { endTouchOf, hasSpans, isTouched, touchOf } from './change';

/** A place between two characters of a block's plain text, suggestions included. */
export interface DrawnPoint {
  block: string;
  offset: number;
}

/** A stretch of text that stays when suggestions are accepted. */
interface Piece {
  block: string;
  /** Where it begins in the plain text of its block as drawn, and in that of the accepted block. */
  drawn: number;
  accepted: number;
  length: number;
}

/**
 * Where a place in a block of the accepted text stands in the text as drawn, with what is suggested in it. The ends keep
 * to the words of the place, so that nothing deleted beside them is taken in. Null when there is no such block.
 */
export function drawnPlace(
  blocks: readonly Block[],
  place: { block: string; start: number; end: number },
): { start: DrawnPoint; end: DrawnPoint } | null {
  const index = blocks.findIndex(({ id }) => id === place.block);
  const block = blocks[index];
  if (!block) return null;
  const at = (offset: number): DrawnPoint => ({ block: block.id, offset });
  if (!isTouched(block)) return { start: at(place.start), end: at(place.end) };
  const pieces = piecesFrom(blocks, index);
  const first = pieces.find(({ accepted, length }) => place.start < accepted + length) ?? pieces.at(-1);
  const isPoint = place.end <= place.start;
  const last = isPoint ? first : pieces.findLast(({ accepted }) => accepted < place.end);
  if (!first || !last) return { start: at(0), end: at(0) };
  return { start: within(first, place.start), end: within(last, place.end) };
}

function within({ block, drawn, accepted, length }: Piece, offset: number): DrawnPoint {
  return { block, offset: drawn + Math.max(0, Math.min(offset - accepted, length)) };
}

/** The pieces of an accepted block: of the block itself, and of those that will run on in it. */
function piecesFrom(blocks: readonly Block[], index: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = index; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    const last = pieces.at(-1);
    pieces.push(...piecesOf(block, last ? last.accepted + last.length : 0));
    if (!hasSpans(block) || !endTouchOf(block, 'deleted')) break;
  }
  return pieces;
}

function* piecesOf(block: Block, from: number): Generator<Piece> {
  let [drawn, accepted] = [0, from];
  if (hasSpans(block)) {
    for (const [text, stays] of standing(block.children)) {
      if (stays) yield { block: block.id, drawn, accepted, length: text.length };
      if (stays) accepted += text.length;
      drawn += text.length;
    }
    return;
  }
  let isFirst = true;
  for (const [r, row] of block.children.entries()) {
    const goes = touchOf(row, 'deleted') !== undefined;
    for (const [c, cell] of row.children.entries()) {
      const gap = r + c > 0 ? 1 : 0;
      if (goes) {
        drawn += gap + spansText(cell.children).length;
        continue;
      }
      if (gap && !isFirst) {
        yield { block: block.id, drawn, accepted, length: 1 };
        accepted += 1;
      }
      drawn += gap;
      isFirst = false;
      for (const [text, stays] of standing(cell.children)) {
        if (stays) yield { block: block.id, drawn, accepted, length: text.length };
        if (stays) accepted += text.length;
        drawn += text.length;
      }
    }
  }
}

function* standing(spans: readonly Span[]): Generator<[string, boolean]> {
  for (const span of spans) if (span.text !== '') yield [span.text, touchOf(span, 'deleted') === undefined];
}
