import type { SourceRow, SourceSpan } from './recognised';

/** Whether a line is a row of a table drawn with | marks. */
export function isTableRow(line: string): boolean {
  return line.includes('|') && line.replace(/[|\s]/gu, '') !== '';
}

/** |---|:--:| below the head of a table. */
export function isDivider(line: string | undefined): boolean {
  return line !== undefined && line.includes('-') && /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/u.test(line);
}

/** The words of a row's cells, without the marks around them. */
export function rowCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());
}

/** Rows as a table; with a divider as second line the first is its head. */
export function tableRows(lines: readonly string[], spansOf: (cell: string) => SourceSpan[]): SourceRow[] {
  const headed = isDivider(lines[1]);
  return lines
    .filter((_, i) => !headed || i !== 1)
    .map((line, i) => {
      const cells = rowCells(line).map((cell) => ({ spans: spansOf(cell) }));
      return headed && i === 0 ? { header: true, cells } : { cells };
    });
}
