import type { Place } from '../../core/report/place';
import type { Block } from '../../core/report/block';
import type { CheckedItem } from '../session/checks';

/** What there is of an item in the text, or else the section where it belongs; undefined where neither is. */
export function itemPlace(
  blocks: readonly Block[],
  { item, result }: CheckedItem,
): Place | { block: string } | undefined {
  const section = blocks.find((block) => block.type === 'heading' && item.part && block['part'] === item.part);
  return result.evidence[0] ?? (section && { block: section.id });
}
