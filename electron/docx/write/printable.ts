import { blockText, type Block, type Span, type TableRow } from '../../../core/report/block';
import { attachmentLines } from './attachment-note';
import { cleanText } from './xml';

/**
 * The blocks that go on paper: empty ones are left out, so that nothing waiting to be written prints. The copies hold
 * only what XML can hold, and no two of them share a span.
 */
export function printableBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(copyBlock).filter((block) => blockText(block).trim() !== '');
}

function copyBlock(block: Block): Block[] {
  if (block.type === 'table') return [{ ...block, children: block.children.map(copyRow) }];
  const copy = { ...block, children: block.children.map(copySpan) };
  return copy.type === 'attachment-note' ? attachmentLines(copy) : [copy];
}

function copyRow(row: TableRow): TableRow {
  return { ...row, children: row.children.map((cell) => ({ ...cell, children: cell.children.map(copySpan) })) };
}

function copySpan(span: Span): Span {
  return { ...span, text: cleanText(span.text) };
}
