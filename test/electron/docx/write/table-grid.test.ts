import fc from 'fast-check';
import type { Table } from '../../../../core/report/block';
import { columnWidths, tableGrid } from '../../../../electron/docx/write/table-grid';

const cell = (text: string, colSpan?: number, rowSpan?: number) => ({
  type: 'cell' as const,
  children: [{ text }],
  ...(colSpan && { colSpan }),
  ...(rowSpan && { rowSpan }),
});

const table = (...rows: ReturnType<typeof cell>[][]): Table => ({
  id: 't',
  type: 'table',
  children: rows.map((children) => ({ type: 'row', children })),
});

const shape = (grid: ReturnType<typeof tableGrid>) =>
  grid.rows.map(({ cells }) => cells.map(({ column, columns, rows }) => [column, columns, rows]));

test('short rows are filled and spans that reach beyond the table are cut', () => {
  expect(shape(tableGrid(table([cell('a', 1, 9), cell('b', 2)], [cell('c')])))).toEqual([
    [
      [0, 1, 2],
      [1, 2, 1],
    ],
    [
      [1, 1, 1],
      [2, 1, 1],
    ],
  ]);
});

test('every row of any table covers every column exactly once', () => {
  const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
      const grid = tableGrid(table(...rows.map((row) => row.map(([columns, down]) => cell('x', columns, down)))));
      const covered = grid.rows.map(() => new Array<number>(grid.wants.length).fill(0));
      grid.rows.forEach(({ cells: there }, y) => {
        for (const { column, columns, rows: down } of there) {
          for (let dy = 0; dy < down; dy += 1)
            for (let dx = 0; dx < columns; dx += 1) covered[y + dy]![column + dx]! += 1;
        }
      });
      expect(covered.flat().every((times) => times === 1)).toBe(true);
    }),
  );
});

test('columns share the whole width, longer text getting more', () => {
  const widths = columnWidths([2, 12, 4], 8844);
  expect(widths.reduce((a, b) => a + b)).toBe(8844);
  expect(widths[1]!).toBeGreaterThan(widths[2]!);
  expect(widths[2]!).toBeGreaterThan(widths[0]!);
  expect(widths[0]!).toBeGreaterThanOrEqual(8844 / 6);
});
