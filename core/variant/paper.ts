import type { Block, Table, TableCell } from '../report/block';
import { REPORT_FORMAT, reportTitle, type Report } from '../report/report';

/** A line of a paper, or a table; one with `widths` of its own has its columns so wide. */
export type PaperPart = string | string[][] | { rows: string[][]; widths: readonly number[] };

/** A paper about a report, written like a report itself: a title, lines and tables, their columns as wide as told. */
export function paper(
  about: Report,
  id: string,
  title: string,
  content: readonly PaperPart[],
  widths?: readonly number[],
): Report {
  const blocks: Block[] = [{ id: 'p0', type: 'title', children: [{ text: title }] }];
  content.forEach((part, i) => {
    blocks.push(
      typeof part === 'string'
        ? { id: `p${i + 1}`, type: 'paragraph', children: [{ text: part }] }
        : Array.isArray(part)
          ? paperTable(`p${i + 1}`, part, widths)
          : paperTable(`p${i + 1}`, part.rows, part.widths),
    );
  });
  const { template, unit, year } = about;
  return { format: REPORT_FORMAT, id, template, unit, year, blocks, comments: [] };
}

/** A table whose first row is its head. `widths` shares its width among the columns. */
export function paperTable(id: string, rows: readonly (readonly string[])[], widths?: readonly number[]): Table {
  const cell = (text: string): TableCell => ({ type: 'cell', children: [{ text }] });
  return {
    id,
    type: 'table',
    // A paper is turned as a whole or not at all.
    landscape: false,
    ...(widths && { widths: [...widths] }),
    children: rows.map((row, i) => ({
      type: 'row',
      ...(i === 0 && { header: true as const }),
      children: row.map(cell),
    })),
  };
}

/** What a paper calls its report: who made it and for which year, where it has no title yet. */
export function titleOnPaper(report: Report): string {
  return reportTitle(report) || `${report.unit}${report.year}年度报告（未写标题）`;
}

/** 2026年1月5日 by the clock of this machine; empty for a time nobody knows. */
export function day(at: string): string {
  const date = new Date(at);
  if (at === '' || Number.isNaN(date.getTime())) return '';
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/** Longest quote in a table; the report itself has the rest. */
const QUOTED = 80;

export function shorten(text: string): string {
  const words = [...text.replace(/\s+/gu, ' ').trim()];
  return words.length > QUOTED ? `${words.slice(0, QUOTED).join('')}……` : words.join('');
}
