import { blockText } from '../../core/report/block';
import { withoutBlanks } from '../../core/intake/blank';
import { isBullet } from '../../core/intake/number-token';
import type { Recognised, Source } from '../../core/intake/recognised';

export interface Unaccounted {
  /** Characters of the input that are nowhere in the result. */
  lost: string;
  /** Characters of the blocks that the input does not have at that place. */
  invented: string;
}

/**
 * Proves that recognition lost nothing: every visible character of the source stands in a block, in order, or is under
 * `dropped`, or belongs to a heading number that derived numbering replaces. Both strings are empty when all is well.
 */
export function unaccounted(source: Source, recognised: Recognised): Unaccounted {
  const input = withoutBlanks(source.blocks.map(sourceText).join('\n'));
  const output = withoutBlanks(recognised.blocks.map(blockText).join('\n'));
  const left: string[] = [];
  let at = 0;
  for (let i = 0; i < input.length; i += 1) {
    if (input[i] === output[at]) at += 1;
    else left.push(input[i]!);
  }
  const explained = counts(
    recognised.dropped
      .slice(source.dropped.length)
      .filter(({ reason }) => reason !== 'number')
      .map(({ text }) => text)
      .concat(recognised.numbers.map(({ text }) => text))
      .map(withoutBlanks)
      .join(''),
  );
  const lost = left.filter((char) => {
    const count = explained.get(char) ?? 0;
    if (count > 0) explained.set(char, count - 1);
    return count === 0;
  });
  return { lost: lost.join(''), invented: output.slice(at) };
}

function sourceText(block: Source['blocks'][number]): string {
  if (block.kind === 'table')
    return block.rows.flatMap((r) => r.cells.map((c) => c.spans.map((s) => s.text).join(''))).join('\n');
  // A bullet is drawn by Word, not typed.
  const number = isBullet(block.autoNumber ?? '') ? '' : block.autoNumber!;
  return number + block.spans.map((span) => span.text).join('');
}

function counts(text: string): Map<string, number> {
  const map = new Map<string, number>();
  for (let i = 0; i < text.length; i += 1) map.set(text[i]!, (map.get(text[i]!) ?? 0) + 1);
  return map;
}
