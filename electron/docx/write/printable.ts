import { blockText, type Block, type Span, type TableRow } from '../../../core/report/block';
import { END_FIELDS } from '../../../core/suggest/change';
import { attachmentLines } from './attachment-note';
import { cleanText } from './xml';

/**
 * The blocks that go on paper: empty ones are left out, so that nothing waiting to be written prints, but not where the
 * end of the block before is suggested away: then it is this one that it runs on into. The copies hold only what XML can
 * hold, and no two of them share a span.
 */
export function printableBlocks(blocks: readonly Block[]): Block[] {
  const all = blocks.flatMap(copyBlock);
  return all.filter((block, i) => blockText(block).trim() !== '' || touchesNext(all[i - 1]));
}

function touchesNext(block: Block | undefined): boolean {
  return block !== undefined && Object.values(END_FIELDS).some((field) => block[field] !== undefined);
}

function copyBlock(block: Block): Block[] {
  if (block.type === 'table') return [{ ...block, children: block.children.map(copyRow) }];
  const copy = { ...block, children: block.children.map(copySpan) };
  return copy.type === 'attachment-note' ? attachmentLines(copy) : [copy];
}

/** The words of a row go and come with it. */
function copyRow(row: TableRow): TableRow {
  const { inserted, deleted } = row as { inserted?: unknown; deleted?: unknown };
  const touched = { ...(inserted !== undefined && { inserted }), ...(deleted !== undefined && { deleted }) };
  return {
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: cell.children.map((span) => ({ ...touched, ...copySpan(span) })),
    })),
  };
}

function copySpan(span: Span): Span {
  return { ...span, text: cleanText(span.text) };
}
