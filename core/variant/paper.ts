import type { Block, Table, TableCell } from '../report/block';
import { REPORT_FORMAT, type Report } from '../report/report';

/** A paper about a report, written like a report itself: a title, lines and tables. */
export function paper(about: Report, id: string, title: string, content: readonly (string | string[][])[]): Report {
  const blocks: Block[] = [{ id: 'p0', type: 'title', children: [{ text: title }] }];
  content.forEach((part, i) => {
    blocks.push(
      typeof part === 'string'
        ? { id: `p${i + 1}`, type: 'paragraph', children: [{ text: part }] }
        : table(`p${i + 1}`, part),
    );
  });
  const { template, unit, year } = about;
  return { format: REPORT_FORMAT, id, template, unit, year, blocks, comments: [] };
}

function table(id: string, rows: readonly string[][]): Table {
  const cell = (text: string): TableCell => ({ type: 'cell', children: [{ text }] });
  return {
    id,
    type: 'table',
    children: rows.map((row, i) => ({
      type: 'row',
      ...(i === 0 && { header: true as const }),
      children: row.map(cell),
    })),
  };
}
