import { cellPlaces, headerAt, pageAt, PAGE, typeOf, type PageFile, type Row, type Value } from './page-file';
import { readCell } from './read-cell';

/** What one tree of pages still gives. */
export interface Tree {
  rows: Row[];
  /** No page of it is damaged and no row: nothing is missing. */
  whole: boolean;
}

/** What can be read of a damaged file. */
export interface Trees {
  /** Tables by name, as far as the list of tables can be read. */
  tables: Map<string, Tree>;
  /** Rows of indexes by the name of the index. */
  indexes: Map<string, Tree>;
  /**
   * Rows on pages that no tree leads to any more. Where `strayAreLive`, they are in use; else some may be what was
   * deleted long ago.
   */
  stray: Row[];
  strayAreLive: boolean;
  /** The number of the last migration; null where the header makes no sense. */
  version: number | null;
}

/** Reads every tree of a file by its pages, past all that is damaged. */
export function readTrees(file: PageFile, newest: number): Trees {
  const used = new Set<number>([1]);
  const schema = readTree(file, 1, used);
  const tables = new Map<string, Tree>();
  const indexes = new Map<string, Tree>();
  for (const { values } of schema.rows) {
    const [type, name, , root] = values;
    if (typeof name !== 'string' || typeof root !== 'number') continue;
    if (type === 'table' || type === 'index')
      (type === 'table' ? tables : indexes).set(name, readTree(file, root, used));
  }
  const free = freePages(file);
  const stray: Row[] = [];
  for (let page = 2; page <= file.pages; page += 1) {
    if (used.has(page) || free?.has(page) || typeOf(file, page) !== PAGE.leafTable) continue;
    stray.push(...leafRows(file, page, used).rows);
  }
  const said = file.bytes.length >= 64 ? file.bytes.readUInt32BE(60) : 0;
  return { tables, indexes, stray, strayAreLive: free !== null, version: said >= 1 && said <= newest ? said : null };
}

function readTree(file: PageFile, root: number, used: Set<number>): Tree {
  const rows: Row[] = [];
  let whole = true;
  const seen = new Set<number>();
  const queue = [root];
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    // A page belongs to one tree: one that is met again is a damaged pointer.
    if (seen.has(page) || (used.has(page) && page !== 1)) {
      whole = false;
      continue;
    }
    seen.add(page);
    const bytes = pageAt(file, page);
    const type = typeOf(file, page);
    if (bytes && (type === PAGE.interiorTable || type === PAGE.interiorIndex)) {
      used.add(page);
      const places = cellPlaces(file, page);
      whole &&= places.length === bytes.readUInt16BE(headerAt(page) + 3);
      for (const place of places) {
        queue.push(bytes.readUInt32BE(place));
        if (type === PAGE.interiorTable) continue;
        const row = readCell(file, page, place, used);
        if (row) rows.push(row);
        else whole = false;
      }
      queue.push(bytes.readUInt32BE(headerAt(page) + 8));
    } else if (bytes && (type === PAGE.leafTable || type === PAGE.leafIndex)) {
      used.add(page);
      const leaf = leafRows(file, page, used);
      rows.push(...leaf.rows);
      whole &&= leaf.whole;
    } else whole = false;
  }
  return { rows, whole };
}

function leafRows(file: PageFile, page: number, used: Set<number>): Tree {
  const places = cellPlaces(file, page);
  const found = places.map((place) => readCell(file, page, place, used));
  const rows = found.filter((row) => row !== null);
  const said = pageAt(file, page)!.readUInt16BE(headerAt(page) + 3);
  return { rows, whole: rows.length === said };
}

/** The pages that are in no use, which still hold what was deleted; null where their list is damaged. */
function freePages(file: PageFile): Set<number> | null {
  if (file.bytes.length < 100 || file.bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return null;
  const count = file.bytes.readUInt32BE(36);
  const free = new Set<number>();
  let trunk = file.bytes.readUInt32BE(32);
  while (trunk !== 0) {
    const bytes = pageAt(file, trunk);
    if (!bytes || free.has(trunk)) return null;
    free.add(trunk);
    const leaves = bytes.readUInt32BE(4);
    if (leaves > file.pageSize / 4 - 2) return null;
    for (let i = 0; i < leaves; i += 1) free.add(bytes.readUInt32BE(8 + 4 * i));
    trunk = bytes.readUInt32BE(0);
  }
  return free.size === count ? free : null;
}

/** Texts of a column, for those rows that have one there. */
export function texts(rows: readonly { values: Value[] }[], column: number): string[] {
  return rows.map(({ values }) => values[column]).filter((value) => typeof value === 'string');
}
