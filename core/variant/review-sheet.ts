import { blockSpans, type Block, type Span } from '../report/block';
import { anchoredComments } from '../review/anchored-comments';
import { commentIds } from '../report/comment';
import type { Report } from '../report/report';
import { acceptedBlocks } from '../suggest/settle';
import { paperTable } from './paper';
import { isLost, REMARK_COLUMNS, REMARK_WIDTHS, remarkCount, remarkRows } from './remark-table';

/**
 * 审阅单, for those who read on paper: the text with the number of each remark behind the words it is about, and the
 * remarks with their answers in a table on turned pages.
 */
export function reviewSheet(report: Report): Report {
  const comments = anchoredComments(report);
  const numbers = new Map(comments.map(({ id }, i) => [id, i + 1]));
  const blocks = acceptedBlocks(report.blocks);
  const last = new Map<string, Span>();
  for (const span of blocks.flatMap(blockSpans)) for (const id of commentIds(span)) last.set(id, span);
  const behind = new Map<Span, string>();
  for (const [id, span] of last) {
    const number = numbers.get(id);
    if (number !== undefined) behind.set(span, `${behind.get(span) ?? ''}［${number}］`);
  }
  const lost = new Map<string, string>();
  for (const comment of comments) {
    if (isLost(comment, report) && comment.block !== '') {
      lost.set(comment.block, `${lost.get(comment.block) ?? ''}［${numbers.get(comment.id)!}］`);
    }
  }
  const numbered = blocks.map((block) => numberedBlock(block, behind, lost.get(block.id)));
  const table = paperTable('remarks', [[...REMARK_COLUMNS], ...remarkRows(report)], REMARK_WIDTHS);
  const head = `批注和答复：${remarkCount(report)}空白处可手写答复。`;
  const titled = {
    ...table,
    landscape: true,
    children: [
      {
        type: 'row' as const,
        header: true as const,
        children: [{ type: 'cell' as const, colSpan: REMARK_COLUMNS.length, children: [{ text: head }] }],
      },
      ...table.children,
    ],
  };
  return { ...report, comments: [], blocks: comments.length > 0 ? [...numbered, titled] : numbered };
}

function numberedBlock(block: Block, behind: ReadonlyMap<Span, string>, lost: string | undefined): Block {
  const spans = (list: readonly Span[]): Span[] =>
    list.flatMap((span) => {
      const number = behind.get(span);
      return number === undefined ? [span] : [span, { text: number, ...(span.head && { head: true as const }) }];
    });
  if (block.type === 'table') {
    const rows = block.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({ ...cell, children: spans(cell.children) })),
    }));
    return { ...block, children: rows };
  }
  return { ...block, children: [...spans(block.children), ...(lost === undefined ? [] : [{ text: lost }])] };
}
