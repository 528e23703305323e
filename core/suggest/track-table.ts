import { spansText, type Table, type TableCell, type TableRow } from '../report/block';
import { touchOf, type Change } from './change';
import type { Tracking } from './tracking';
import { mergeSpans } from './track-cell';
import type { TableSpot } from './tracking';

interface TrackedTable {
  block: Table;
  refused: boolean;
  spot(at: TableSpot, unit: number): { cell: TableSpot; unit: number };
}

/**
 * A table after an edit with rows and words as suggestions. Columns and merged cells cannot be suggested: an edit of
 * those is not made. `origins` number the units of the table from its beginning.
 */
export function trackTable(
  was: Table,
  now: Table,
  origins: readonly number[],
  tracking: Tracking | null,
  fresh: Change,
): TrackedTable {
  const [old, rows] = [was.children, now.children];
  const cells = cellUnits(was);
  const nowCells = cellUnits(now);
  let head = 0;
  while (head < Math.min(old.length, rows.length) && alike(old[head]!, rows[head]!)) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, rows.length) - head && alike(old.at(-1 - tail)!, rows.at(-1 - tail)!)) tail += 1;
  const middle = old.length - head - tail;
  const others = rows.length - head - tail;
  const pairs = Math.min(middle, others);
  const shapes = (from: number, to: number, at: number) =>
    old.slice(from, to).every((row, i) => sameShape(row, rows[at + i]!));
  const isWhole = (row: TableRow) => row.children.every((cell) => (cell.rowSpan ?? 1) === 1);
  const deletes = others === 0;
  const possible = deletes
    ? old.slice(head, head + middle).every(isWhole)
    : middle <= others &&
      shapes(head, head + pairs, head) &&
      rows.slice(head + pairs, head + others).every((row) => sameWidth(row, old[0]!));
  if (!possible) {
    if (tracking) return { block: was, refused: true, spot: clamp(was) };
    return { block: now, refused: false, spot: (cell, unit) => ({ cell, unit }) };
  }
  const out: TableRow[] = [];
  const placeOf = new Map<number, number>();
  const maps = new Map<string, (unit: number) => number>();
  old.slice(0, head).forEach((row, i) => keep(row, i, i));
  for (let i = 0; i < pairs; i += 1) keep(old[head + i]!, head + i, head + i);
  for (let i = head + pairs; i < head + middle; i += 1) drop(old[i]!);
  for (let i = head + pairs; i < head + others; i += 1) {
    placeOf.set(i, out.length);
    const row = rows[i]!;
    const { deleted: _, ...bare } = row;
    out.push(tracking ? ({ ...bare, inserted: fresh } as TableRow) : row);
  }
  for (let i = tail; i > 0; i -= 1) keep(old.at(-i)!, old.length - i, rows.length - i);
  if (out.length === 0) return { block: was, refused: true, spot: clamp(was) };
  return {
    block: { ...now, children: out },
    refused: false,
    spot: ({ row, cell }, unit) => ({
      cell: { row: placeOf.get(row) ?? 0, cell },
      unit: maps.get(`${row} ${cell}`)?.(unit) ?? unit,
    }),
  };

  function keep(row: TableRow, oldAt: number, at: number): void {
    const next = rows[at]!;
    placeOf.set(at, out.length);
    const children = next.children.map((cell, c): TableCell => {
      const [first, length] = cells.get(`${oldAt} ${c}`)!;
      const [from, units] = nowCells.get(`${at} ${c}`)!;
      const before = row.children[c]!.children;
      if (JSON.stringify(before) === JSON.stringify(cell.children)) return cell;
      const own = origins.slice(from, from + units).map((o) => (o >= first && o < first + length ? o - first : -1));
      const known = own.some((o) => o >= 0) ? own : guess(spansText(before), spansText(cell.children));
      const merged = mergeSpans(before, cell.children, known, tracking, fresh);
      maps.set(`${at} ${c}`, merged.unit);
      return { ...cell, children: merged.spans };
    });
    const touches = {
      ...(row['inserted'] !== undefined && { inserted: row['inserted'] }),
      ...(row['deleted'] !== undefined && { deleted: row['deleted'] }),
    };
    out.push({ ...next, ...touches, children });
  }

  function drop(row: TableRow): void {
    const inserted = touchOf(row, 'inserted');
    if (!tracking || (inserted && tracking.isOwn(inserted))) return;
    out.push(touchOf(row, 'deleted') ? row : { ...row, deleted: fresh });
  }
}

/** First unit and length of each cell's text, by “row cell”. */
function cellUnits(table: Table): Map<string, [number, number]> {
  const units = new Map<string, [number, number]>();
  let at = 0;
  table.children.forEach((row, r) =>
    row.children.forEach((cell, c) => {
      const { length } = spansText(cell.children);
      units.set(`${r} ${c}`, [at, length]);
      at += length;
    }),
  );
  return units;
}

function alike(a: TableRow, b: TableRow): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameShape(a: TableRow, b: TableRow): boolean {
  const shape = (row: TableRow) =>
    JSON.stringify(row.children.map(({ colSpan, rowSpan }) => [colSpan ?? 1, rowSpan ?? 1]));
  return shape(a) === shape(b);
}

function sameWidth(a: TableRow, b: TableRow): boolean {
  const width = (row: TableRow) => row.children.reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0);
  return width(a) === width(b) && a.children.every(({ rowSpan }) => (rowSpan ?? 1) === 1);
}

/** Where the characters of a text were in an older one: what they begin and end with alike. */
function guess(was: string, now: string): number[] {
  let head = 0;
  while (head < Math.min(was.length, now.length) && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(was.length, now.length) - head && was.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const shift = was.length - now.length;
  return Array.from({ length: now.length }, (_, i) => (i < head ? i : i >= now.length - tail ? i + shift : -1));
}

function clamp(table: Table): TrackedTable['spot'] {
  return ({ row, cell }, unit) => {
    const r = Math.min(row, table.children.length - 1);
    const c = Math.min(cell, table.children[r]!.children.length - 1);
    return {
      cell: { row: r, cell: c },
      unit: Math.min(unit, spansText(table.children[r]!.children[c]!.children).length),
    };
  };
}
