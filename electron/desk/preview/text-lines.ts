import type { Line, Page } from '../../../core/layout/page';
import { turnedProfile } from '../../../core/layout/landscape';
import type { LayoutProfile, TextRole } from '../../../core/layout/profile';
import { textWidth } from '../../../core/layout/profile';
import { tableColumns } from '../../../core/layout/table-columns';
import { blockSpans, blockText, type Block, type Table } from '../../../core/report/block';
import type { PreviewLine, PreviewPage, PreviewRun } from '../../../core/variant/preview';

/** One laid out page of text, put on its sheet. */
export function textPage(page: Page, blocks: ReadonlyMap<string, Block>, profile: LayoutProfile): PreviewPage {
  const on = page.landscape ? turnedProfile(profile) : profile;
  const sheet: PreviewPage = { width: on.page.width, height: on.page.height, lines: [], cells: [], rules: [] };
  for (const line of page.lines) {
    const block = blocks.get(line.block);
    if (!block) continue;
    if (block.type === 'table') sheet.cells.push(...rowCells(block, line, on));
    else sheet.lines.push(textLine(block, line, on));
  }
  return sheet;
}

function textLine(block: Block, line: Line, profile: LayoutProfile): PreviewLine {
  const { margins } = profile;
  return {
    x: margins.left + line.left,
    y: margins.top + line.top,
    width: textWidth(profile) - line.left - line.right,
    height: line.height,
    align: line.align === 'justify' && line.last ? 'left' : line.align,
    runs: [
      ...(line.prefix ? [{ text: line.prefix, role: headRole(block) }] : []),
      ...slice(block, line.start, line.end),
    ],
  };
}

function headRole(block: Block): TextRole {
  return block.type === 'heading' ? `level${block.level}` : 'body';
}

const ROLES: Readonly<Record<Exclude<Block['type'], 'heading'>, TextRole>> = {
  title: 'title',
  addressee: 'addressee',
  paragraph: 'body',
  signature: 'closing',
  date: 'closing',
  'attachment-note': 'attachmentNote',
  table: 'table',
};

/** A stretch of a block's text with the role of each piece; line breaks and tabs are left to the line. */
function slice(block: Block, start: number, end: number): PreviewRun[] {
  let at = 0;
  return blockSpans(block).flatMap((span): PreviewRun[] => {
    const from = Math.max(0, start - at);
    const text = span.text.slice(from, Math.max(from, end - at)).replace(/[\n\t]+$/u, '');
    at += span.text.length;
    if (text === '') return [];
    if (block.type !== 'heading') return [{ text, role: ROLES[block.type] }];
    return [{ text, role: block.runIn && !span.head ? 'body' : headRole(block) }];
  });
}

function rowCells(table: Table, line: Line, profile: LayoutProfile): PreviewPage['cells'] {
  const { rows, widths, short } = tableColumns(table, textWidth(profile));
  const starts = rowStarts(table);
  const at = starts.indexOf(line.start);
  const row = table.children[at];
  if (!row) return [];
  return rows[at]!.map(({ x, columns, spans }) => {
    const left = widths.slice(0, x).reduce((a, b) => a + b, 0);
    return {
      x: profile.margins.left + left,
      y: profile.margins.top + line.top,
      width: widths.slice(x, x + columns).reduce((a, b) => a + b, 0),
      height: line.height,
      align: row.header || (columns === 1 && short[x]) ? ('center' as const) : ('left' as const),
      runs: spans.map(({ text }) => ({ text, role: 'table' as const })),
    };
  });
}

function rowStarts(table: Table): number[] {
  let at = 0;
  return table.children.map((row) => {
    const start = at;
    at += blockText({ id: '', type: 'table', children: [row] }).length + 1;
    return start;
  });
}
