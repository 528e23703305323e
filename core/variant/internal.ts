import { blockText, type Block, type Span, type TableRow } from '../report/block';

/** The mark on words that are not to be published (不公开). */
export const INTERNAL = 'internal';

/** Words left out of a copy, with the block they stood in. */
export interface Omitted {
  block: string;
  text: string;
}

/** The blocks without the words marked as not to be published, and those words. Blocks left without words go too. */
export function leaveOutInternal(blocks: readonly Block[]): { blocks: Block[]; omitted: Omitted[] } {
  const omitted: Omitted[] = [];
  const kept = blocks.flatMap((block): Block[] => {
    const words = internalWords(block);
    if (words.length === 0) return [block];
    omitted.push(...words.map((text) => ({ block: block.id, text })));
    const rest: Block =
      block.type === 'table'
        ? { ...block, children: block.children.map(publicRow) }
        : { ...block, children: publicSpans(block.children) };
    return blockText(rest).trim() === '' ? [] : [rest];
  });
  return { blocks: kept, omitted };
}

/** The marked words of a block, stretches that touch as one. */
export function internalWords(block: Block): string[] {
  const cells = block.type === 'table' ? block.children.flatMap((row) => row.children) : [block];
  return cells.flatMap(({ children }) => {
    const words: string[] = [];
    let open = false;
    for (const span of children) {
      if (span.text === '') continue;
      const marked = isInternal(span);
      if (marked && open) words[words.length - 1] += span.text;
      else if (marked) words.push(span.text);
      open = marked;
    }
    return words.filter((text) => text.trim() !== '');
  });
}

export function isInternal(span: Readonly<Record<string, unknown>>): boolean {
  return span[INTERNAL] === true;
}

function publicRow(row: TableRow): TableRow {
  return { ...row, children: row.children.map((cell) => ({ ...cell, children: publicSpans(cell.children) })) };
}

/** A block holds at least one span. */
function publicSpans(spans: readonly Span[]): Span[] {
  const rest = spans.filter((span) => !isInternal(span));
  return rest.length > 0 ? rest : [{ text: '' }];
}
