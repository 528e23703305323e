import { blockText, spansText, type Table } from '../report/block';
import { breakLines } from './line-break';
import type { FontMetrics } from './font-metrics';
import type { SetLine } from './paragraph';
import { textWidth, type LayoutProfile } from './profile';
import { tableColumns } from './table-columns';

/** Blank at the sides of a cell, blank above and below its text, and the rule below a row, in twips. */
const SIDES = 2 * 108;
const ABOVE_AND_BELOW = 2 * 60;
const RULE = 10;

/** A table row by row: each is one line whose height is that of its fullest cell. */
export function setTable(table: Table, profile: LayoutProfile, metrics: FontMetrics): SetLine[] {
  const width = textWidth(profile);
  const size = profile.text.table.size * 20;
  const { rows, widths } = tableColumns(table, width);
  const text = blockText(table);
  let start = 0;
  return rows.map((cells, y) => {
    const counts = cells
      .filter(({ rowSpan }) => rowSpan === 1)
      .map(({ x, columns, spans }) => {
        const room = widths.slice(x, x + columns).reduce((a, b) => a + b, 0) - SIDES;
        return breakLines(spansText(spans), { first: room, rest: room, size, spacing: 0, tab: 2 * size }, metrics)
          .length;
      });
    const length = table.children[y]!.children.reduce((sum, cell) => sum + spansText(cell.children).length + 1, 0);
    const line: SetLine = {
      start,
      end: Math.min(start + length, text.length),
      prefix: '',
      first: y === 0,
      last: y === rows.length - 1,
      align: 'left',
      left: 0,
      right: 0,
      height: Math.round(Math.max(1, ...counts) * size * metrics.lineHeight) + ABOVE_AND_BELOW + RULE,
    };
    start += length;
    return line;
  });
}
