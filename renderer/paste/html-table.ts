import type { SourceCell, SourceRow, SourceSpan } from '../../core/intake/recognised';
import { styleOf } from './inert-html';

/**
 * The rows of a table for data; null for one that only lays a page out: it holds another table, or never more than one
 * cell with text side by side.
 */
export function readTable(table: HTMLTableElement, read: (cell: Element) => SourceSpan[]): SourceRow[] | null {
  if (table.querySelector('table')) return null;
  const rows = [...table.rows].filter((row) => !isHidden(row));
  const cellsOf = (row: HTMLTableRowElement) => [...row.cells].filter((cell) => !isHidden(cell));
  if (!rows.some((row) => cellsOf(row).length > 1)) return null;
  const read_: SourceRow[] = rows.map((row, r) => {
    const cells = cellsOf(row).map((cell) => toCell(cell, read(cell), rows.length - r));
    const header = row.closest('thead') !== null || cellsOf(row).every((cell) => cell.tagName === 'TH');
    return header ? { header: true, cells } : { cells };
  });
  const full = closeEmptyRows(read_);
  if (full.length > 1 && !full.some((row) => row.header) && looksLikeHeader(full)) full[0]!.header = true;
  return full.length > 0 ? full : null;
}

/** The most places that a cell of a report may take. */
const LARGEST_SPAN = 1000;

/** Pages write 9999 for “all that is left”: no cell reaches below the table. */
function toCell(cell: HTMLTableCellElement, spans: SourceSpan[], rowsLeft: number): SourceCell {
  const colSpan = Math.min(cell.colSpan, LARGEST_SPAN);
  const rowSpan = Math.min(cell.rowSpan, rowsLeft, LARGEST_SPAN);
  return { spans, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

/** A row all of whose places are taken from above has no cell: it goes, and the cells that reach over it get shorter. */
function closeEmptyRows(rows: SourceRow[]): SourceRow[] {
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    if (rows[i]!.cells.length > 0) continue;
    rows.slice(0, i).forEach((row, above) => {
      for (const cell of row.cells) {
        if (above + (cell.rowSpan ?? 1) > i && cell.rowSpan !== undefined) cell.rowSpan -= 1;
      }
    });
    rows.splice(i, 1);
  }
  return rows;
}

const FIGURE = /^[-+]?[\d,，.]+\s*[%％万亿]?$/u;

/** Words above, figures below: the first row names the columns. */
function looksLikeHeader([first, ...others]: readonly SourceRow[]): boolean {
  const texts = (row: SourceRow) =>
    row.cells.map((cell) =>
      cell.spans
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
  const names = texts(first!);
  const figures = others.some((row) => texts(row).some((text) => FIGURE.test(text)));
  return figures && names.every((name) => name !== '' && !FIGURE.test(name));
}

function isHidden(element: Element): boolean {
  return /display\s*:\s*none/iu.test(styleOf(element));
}
