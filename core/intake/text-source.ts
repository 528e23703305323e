import { visibleText } from './blank';
import { sourceFromMarkdown } from './markdown-source';
import { isDivider, isTableRow, rowCells, tableRows } from './pipe-table';
import type { Dropped, Source, SourceBlock } from './recognised';
import { joinWrapped } from './wrapped-lines';

/** Lines that only Markdown has: **bold** from end to end, ## heading. Three of them are no chance. */
const MARKDOWN = /^[^\S\n]*(?:\*\*[^*\n]+\*\*|#{1,6}[^\S\n].+$)/gmu;

/**
 * Plain text: a line is a paragraph unless the page's width broke it; blank lines and surrounding blanks vanish. Rows
 * that end in | are a table, as readers of web pages write it down.
 */
export function sourceFromText(text: string): Source {
  if ((text.match(MARKDOWN)?.length ?? 0) >= 3) return sourceFromMarkdown(text);
  const blocks: SourceBlock[] = [];
  const dropped: Dropped[] = [];
  const lines = joinWrapped(visibleText(text).split('\n')).map((line) => line.trim());
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const end = rowsEnd(lines, i);
    if (end > i) {
      const rows = lines.slice(i, end);
      blocks.push({ kind: 'table', rows: tableRows(rows, (cell) => [{ text: cell }]) });
      dropped.push({ text: rows.map(drawn).join(''), reason: 'page-chrome' });
      i = end - 1;
      continue;
    }
    const words = isRow(line) ? rowCells(line).join('|').trim() : line;
    if (words !== '') blocks.push({ kind: 'paragraph', spans: [{ text: words }] });
    const gone = marks(line).slice(marks(words).length);
    if (gone !== '') dropped.push({ text: gone, reason: 'page-chrome' });
  }
  return { blocks, comments: [], dropped };
}

/** The marks that draw a row; all of a divider. */
function drawn(line: string): string {
  return isDivider(line) ? line : marks(line);
}

function marks(line: string): string {
  return line.replace(/[^|]/gu, '');
}

/** A line that ends in a mark: a row of one cell is a line of text. */
function isRow(line: string): boolean {
  return /\|$/u.test(line) && isTableRow(line);
}

/** Where the rows of two cells or more end that begin here; `from` when there are none. */
function rowsEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && isRow(lines[end]!) && (isDivider(lines[end]) || rowCells(lines[end]!).length > 1)) {
    end += 1;
  }
  return end - from >= 2 ? end : from;
}
