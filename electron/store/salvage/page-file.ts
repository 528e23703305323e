/** A value as SQLite stores it. */
export type Value = null | number | string | Uint8Array;

/** One row of a table as it stands on a page. */
export interface Row {
  rowid: number;
  values: Value[];
}

/** The bytes of an SQLite file, page by page; pages count from 1. */
export interface PageFile {
  bytes: Buffer;
  pageSize: number;
  pages: number;
}

export const PAGE = { interiorIndex: 2, interiorTable: 5, leafIndex: 10, leafTable: 13 } as const;

/** As our files are made; a header that says otherwise is believed only where it makes sense. */
const USUAL_SIZE = 4096;

export function pageFile(bytes: Buffer): PageFile {
  const said = bytes.length >= 18 ? bytes.readUInt16BE(16) : 0;
  const isSize = said >= 512 && said <= 32_768 && (said & (said - 1)) === 0;
  const pageSize = isSize ? said : USUAL_SIZE;
  // What was cut off in the middle of a page is no page any more.
  return { bytes, pageSize, pages: Math.floor(bytes.length / pageSize) };
}

/** The bytes of one page; undefined beyond the end of the file. */
export function pageAt(file: PageFile, page: number): Buffer | undefined {
  if (!Number.isInteger(page) || page < 1 || page > file.pages) return undefined;
  return file.bytes.subarray((page - 1) * file.pageSize, page * file.pageSize);
}

/** Where the b-tree header of a page begins: the first page opens with the header of the file. */
export function headerAt(page: number): number {
  return page === 1 ? 100 : 0;
}

export function typeOf(file: PageFile, page: number): number | undefined {
  return pageAt(file, page)?.[headerAt(page)];
}

/** The places of a page's cells, those that cannot be places left out. */
export function cellPlaces(file: PageFile, page: number): number[] {
  const bytes = pageAt(file, page);
  if (!bytes) return [];
  const header = headerAt(page);
  const isInterior = bytes[header] === PAGE.interiorIndex || bytes[header] === PAGE.interiorTable;
  const first = header + (isInterior ? 12 : 8);
  const count = bytes.readUInt16BE(header + 3);
  const places: number[] = [];
  for (let i = 0; i < count && first + 2 * i + 2 <= bytes.length; i += 1) {
    const place = bytes.readUInt16BE(first + 2 * i);
    if (place >= first && place < bytes.length - 3) places.push(place);
  }
  return places;
}

/** SQLite's number of one to nine bytes, and where it ends; null where it runs off the bytes. */
export function readVarint(bytes: Uint8Array, at: number): { value: number; end: number } | null {
  let value = 0n;
  for (let i = 0; i < 9; i += 1) {
    const byte = bytes[at + i];
    if (byte === undefined) return null;
    if (i === 8) return { value: Number(BigInt.asIntN(64, (value << 8n) | BigInt(byte))), end: at + 9 };
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return { value: Number(value), end: at + i + 1 };
  }
  return null;
}
