import { spansText, type Span, type TableCell } from '../../core/report/block';
import { isLandscape } from '../../core/layout/landscape';
import { dropFields } from '../editor/commands/drop-fields';
import type { ReportEditor } from '../editor/slate-types';
import { tell } from '../editor/editor-notices';
import { isRecording, TABLE_SHAPE_KEPT } from '../suggestions/tracking';
import { emptyCell } from './cell-matrix';
import { changeTable, deleteTable } from './change-table';
import { tableAt, type TablePlace } from './table-at';
import { HistoryEditor } from 'slate-history';
import { Editor, Transforms } from 'slate';

/** Adds an empty row above or below the caret's; cells that reach over the place reach over the new row too. */
export function addRow(editor: ReportEditor, side: 'above' | 'below'): void {
  withTable(editor, (place) => {
    const { matrix, table } = place;
    const last = lastRowOf(place);
    const at = side === 'above' ? place.row : last + 1;
    const row = (matrix[at] ?? matrix[at - 1]!).map((cell, x) =>
      at > 0 && matrix[at]?.[x] === matrix[at - 1]![x] ? cell : emptyCell(),
    );
    const { header: _, ...plain } = table.children[Math.min(at, table.children.length - 1)]!;
    changeTable(
      editor,
      place,
      { matrix: matrix.toSpliced(at, 0, row), rows: table.children.toSpliced(at, 0, plain) },
      row[Math.min(place.column, row.length - 1)],
    );
  });
}

/** Adds an empty column left or right of the caret's. */
export function addColumn(editor: ReportEditor, side: 'left' | 'right'): void {
  withShapeOf(editor, (place) => {
    const { matrix, table } = place;
    const width = matrix[place.row]!.filter((cell) => cell === place.cell).length;
    const at = side === 'left' ? place.column : place.column + width;
    const wide = matrix.map((row) => {
      const over = row[at - 1];
      return row.toSpliced(at, 0, over !== undefined && over === row[at] ? over : emptyCell());
    });
    changeTable(editor, place, { matrix: wide, rows: table.children }, wide[place.row]![at]);
  });
}

/** Deletes the row of the caret; the last one takes the table with it. */
export function deleteRow(editor: ReportEditor): void {
  withTable(editor, (place) => {
    const { matrix, table, row } = place;
    if (matrix.length === 1) return deleteTable(editor, place);
    const left = matrix.toSpliced(row, 1);
    const caret = left[Math.min(row, left.length - 1)]![place.column];
    changeTable(editor, place, { matrix: left, rows: table.children.toSpliced(row, 1) }, caret);
  });
}

/** Deletes the column of the caret; the last one takes the table with it. */
export function deleteColumn(editor: ReportEditor): void {
  withShapeOf(editor, (place) => {
    const { matrix, table, column } = place;
    if (matrix[0]!.length === 1) return deleteTable(editor, place);
    const left = matrix.map((row) => row.toSpliced(column, 1));
    const caret = left[place.row]![Math.min(column, left[0]!.length - 1)];
    changeTable(editor, place, { matrix: left, rows: table.children }, caret);
  });
}

/** Makes the rows down to the caret's header rows, which print on top of every page; or ordinary rows again. */
export function toggleHeader(editor: ReportEditor): void {
  withTable(editor, (place) => {
    const { table, path } = place;
    const last = lastRowOf(place);
    const is = table.children[place.row]!.header === true;
    HistoryEditor.withNewBatch(editor, () => {
      Editor.withoutNormalizing(editor, () => {
        table.children.forEach((row, y) => {
          const at = [...path, y];
          if (is && y >= place.row && row.header) dropFields(editor, at, row, ['header']);
          else if (!is && y <= last && !row.header) Transforms.setNodes(editor, { header: true }, { at });
        });
      });
    });
  });
}

/** Turns the table's pages sideways (横排, GB/T 9704—2012 第8章), or upright again, whatever its number of columns. */
export function toggleLandscape(editor: ReportEditor): void {
  withShapeOf(editor, ({ table, path }) => {
    HistoryEditor.withNewBatch(editor, () =>
      Transforms.setNodes(editor, { landscape: !isLandscape(table) }, { at: path }),
    );
  });
}

/** Whether the selection reaches over cells that can become one. */
export function canMerge(place: TablePlace): boolean {
  return place.anchor !== place.cell && area(place) !== null;
}

/** Makes one cell of those the selection reaches over; their texts stand in it line by line. */
export function mergeCells(editor: ReportEditor): void {
  withShapeOf(editor, (place) => {
    const box = area(place);
    if (!box || place.anchor === place.cell) return;
    const { matrix, table } = place;
    const inside = [
      ...new Set(matrix.slice(box.top, box.bottom + 1).flatMap((row) => row.slice(box.left, box.right + 1))),
    ];
    const merged: TableCell = { ...inside[0]!, children: joined(inside) };
    const next = matrix.map((row) => row.map((cell) => (inside.includes(cell) ? merged : cell)));
    changeTable(editor, place, { matrix: next, rows: table.children }, merged);
  });
}

/** Makes single cells of a merged one; its text stays in the first. */
export function splitCell(editor: ReportEditor): void {
  withShapeOf(editor, (place) => {
    const { matrix, table, cell } = place;
    let first: TableCell | null = null;
    const next = matrix.map((row) =>
      row.map((one) => {
        if (one !== cell) return one;
        if (first) return emptyCell();
        return (first = { ...cell });
      }),
    );
    if (first) changeTable(editor, place, { matrix: next, rows: table.children }, first);
  });
}

/** Columns and merged cells cannot be suggested, as in Word: the person is told, and nothing is done. */
function withShapeOf(editor: ReportEditor, change: (place: TablePlace) => void): void {
  if (isRecording(editor)) return tell(editor, { text: TABLE_SHAPE_KEPT });
  withTable(editor, change);
}

function withTable(editor: ReportEditor, change: (place: TablePlace) => void): void {
  const place = tableAt(editor);
  if (place) change(place);
}

function lastRowOf({ matrix, cell }: TablePlace): number {
  return matrix.findLastIndex((row) => row.includes(cell));
}

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The rectangle that holds both ends of the selection; null where it would cut through a merged cell. */
function area({ matrix, anchor, cell }: TablePlace): Box | null {
  const rows = matrix.flatMap((row, y) => (row.includes(anchor) || row.includes(cell) ? [y] : []));
  const columns = matrix.flatMap((row) => row.flatMap((one, x) => (one === anchor || one === cell ? [x] : [])));
  const box = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const isIn = (y: number, x: number) => y >= box.top && y <= box.bottom && x >= box.left && x <= box.right;
  const inside = new Set(matrix.flatMap((row, y) => row.filter((_, x) => isIn(y, x))));
  const cuts = matrix.some((row, y) => row.some((one, x) => !isIn(y, x) && inside.has(one)));
  return cuts ? null : box;
}

function joined(cells: readonly TableCell[]): Span[] {
  const full = cells.filter(({ children }) => spansText(children) !== '');
  if (full.length === 0) return [{ text: '' }];
  return full.flatMap(({ children }, i): Span[] => (i > 0 ? [{ text: '\n' }, ...children] : children));
}
