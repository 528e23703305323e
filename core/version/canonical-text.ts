import { isInternal } from '../variant/internal';
import { acceptedBlocks } from '../suggest/settle';
import type { Block, Span, TableCell } from '../report/block';

/**
 * The text in one form, for telling whether two states of a report say the same: kinds of blocks, levels, parts, words,
 * run-in heads, what is not to be published, and tables with their merged cells. Suggestions count as they would print;
 * ids, comments, pins and the seams between spans do not count.
 */
export function canonicalText(blocks: readonly Block[]): string {
  return acceptedBlocks(blocks)
    .map((block) => JSON.stringify(canonicalBlock(block)))
    .join('\n');
}

type Canonical = readonly (string | number | boolean | null | Canonical)[];

function canonicalBlock(block: Block): Canonical {
  if (block.type === 'table')
    return [block.type, block.children.map((row) => [row.header === true, row.children.map(canonicalCell)])];
  if (block.type !== 'heading') return [block.type, canonicalSpans(block.children)];
  const runIn = block.runIn === true;
  return [block.type, block.level, block.part ?? null, runIn, canonicalSpans(block.children, runIn)];
}

function canonicalCell({ colSpan = 1, rowSpan = 1, children }: TableCell): Canonical {
  return [colSpan, rowSpan, canonicalSpans(children)];
}

/** Stretches of words that are alike in what counts. `head` counts in run-in headings alone. */
function canonicalSpans(spans: readonly Span[], runIn = false): Canonical {
  const out: [head: boolean, internal: boolean, text: string][] = [];
  for (const span of spans) {
    if (span.text === '') continue;
    const [head, internal] = [runIn && span.head === true, isInternal(span)];
    const last = out.at(-1);
    if (last?.[0] === head && last[1] === internal) last[2] += span.text;
    else out.push([head, internal, span.text]);
  }
  return out;
}
