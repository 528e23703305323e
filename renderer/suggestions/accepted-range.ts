import type { Point, Range } from 'slate';
import type { Place } from '../../core/report/place';
import type { Block } from '../../core/report/block';
import { drawnPlace, type DrawnPoint } from '../../core/suggest/offsets';
import { pointAt } from '../editor/point-at';

/**
 * Where a place of the text as it would be accepted stands in the editor: what checks and lists speak of. Null when its
 * block is gone.
 */
export function acceptedRange(blocks: readonly Block[], place: Pick<Place, 'block' | 'start' | 'end'>): Range | null {
  const drawn = drawnPlace(blocks, place);
  if (!drawn) return null;
  const point = ({ block: id, offset }: DrawnPoint): Point => {
    const index = blocks.findIndex((block) => block.id === id);
    return pointAt(blocks[index]!, index, offset);
  };
  return { anchor: point(drawn.start), focus: point(drawn.end) };
}
