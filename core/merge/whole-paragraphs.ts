import { blockSpans, spansText, type Block } from '../report/block';
import { END_FIELDS, endTouchOf, hasSpans, touchOf, type Touch } from '../suggest/change';

/**
 * Paragraphs put in or deleted whole with their own ends. Who presses Enter behind a paragraph and types leaves the
 * mark of the new end on the paragraph before, and the new words with the old end; here each has what is its own.
 */
export function wholeParagraphs(blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  for (const touch of ['inserted', 'deleted'] as const) {
    const field = END_FIELDS[touch];
    for (let i = 0; i < out.length; i += 1) {
      const change = endTouchOf(out[i]!, touch);
      if (!change || isTouched(out[i]!, touch)) continue;
      let last = i + 1;
      while (isTouched(out[last], touch) && endTouchOf(out[last]!, touch)) last += 1;
      if (!isTouched(out[last], touch)) continue;
      const { [field]: _moved, ...before } = out[i]!;
      out[i] = before as Block;
      out[last] = { ...out[last]!, [field]: change } as Block;
    }
  }
  return out;
}

function isTouched(block: Block | undefined, touch: Touch): boolean {
  if (!block || !hasSpans(block) || spansText(block.children).trim() === '') return false;
  return blockSpans(block).every((span) => span.text === '' || touchOf(span, touch));
}
