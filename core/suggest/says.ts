import type { Block } from '../report/block';
import { END_FIELDS, hasSpans } from './change';
import { formatOf } from './format';

/** What a text says, without ids and without how its spans are cut. */
export function says(blocks: readonly Block[]): string {
  return JSON.stringify(
    blocks.map((block) =>
      hasSpans(block)
        ? [
            formatOf(block),
            block.children.map(({ text }) => text).join(''),
            block[END_FIELDS.inserted],
            block[END_FIELDS.deleted],
          ]
        : block.children.map((row) => row.children.map((c) => c.children.map(({ text }) => text).join(''))),
    ),
  );
}
