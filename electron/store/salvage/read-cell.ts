import { pageAt, PAGE, readVarint, typeOf, type PageFile, type Row, type Value } from './page-file';

/** The largest body that is believed, in bytes: a damaged length must not ask for more than memory holds. */
const LONGEST = 64 * 1024 * 1024;

/** The row of a cell on a leaf of a table or of an index; null where any of it is damaged. */
export function readCell(file: PageFile, page: number, place: number, used?: Set<number>): Row | null {
  const bytes = pageAt(file, page)!;
  const isTable = typeOf(file, page) === PAGE.leafTable;
  const isInterior = typeOf(file, page) === PAGE.interiorIndex;
  const length = readVarint(bytes, isInterior ? place + 4 : place);
  const rowid = length && (isTable ? readVarint(bytes, length.end) : { value: 0, end: length.end });
  if (!rowid || length.value < 1 || length.value > LONGEST) return null;
  const payload = readPayload(file, bytes, rowid.end, length.value, isTable, used);
  const values = payload && readRecord(payload);
  return values && { rowid: rowid.value, values };
}

/** The payload that begins on a page and may go on on pages of its own. */
function readPayload(
  { pageSize, ...file }: PageFile,
  bytes: Buffer,
  at: number,
  length: number,
  isTable: boolean,
  used: Set<number> | undefined,
): Buffer | null {
  const most = isTable ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23;
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  if (length <= most) return at + length <= bytes.length ? bytes.subarray(at, at + length) : null;
  const surplus = least + ((length - least) % (pageSize - 4));
  const local = surplus <= most ? surplus : least;
  if (at + local + 4 > bytes.length) return null;
  const parts = [bytes.subarray(at, at + local)];
  const seen = new Set<number>();
  let next = bytes.readUInt32BE(at + local);
  for (let rest = length - local; rest > 0;) {
    const page = pageAt({ pageSize, ...file }, next);
    if (!page || seen.has(next)) return null;
    seen.add(next);
    const part = page.subarray(4, Math.min(page.length, 4 + rest));
    parts.push(part);
    rest -= part.length;
    next = page.readUInt32BE(0);
    // The last page of a chain points nowhere.
    if ((rest === 0) !== (next === 0)) return null;
  }
  for (const page of seen) used?.add(page);
  return Buffer.concat(parts);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

/** The values of a record; null unless header and body fit to the byte. */
function readRecord(payload: Buffer): Value[] | null {
  const header = readVarint(payload, 0);
  if (!header || header.value > payload.length) return null;
  const values: Value[] = [];
  let type = header.end;
  let body = header.value;
  while (type < header.value) {
    const serial = readVarint(payload, type);
    if (!serial || serial.value < 0 || serial.value === 10 || serial.value === 11) return null;
    const size = serial.value < 12 ? SIZES[serial.value]! : Math.floor((serial.value - 12) / 2);
    if (body + size > payload.length) return null;
    const value = readValue(payload.subarray(body, body + size), serial.value);
    if (value === undefined) return null;
    values.push(value);
    type = serial.end;
    body += size;
  }
  return type === header.value && body === payload.length ? values : null;
}

function readValue(bytes: Buffer, serial: number): Value | undefined {
  if (serial === 0) return null;
  if (serial <= 4) return bytes.readIntBE(0, bytes.length);
  if (serial === 5) return bytes.readIntBE(0, 6);
  if (serial === 6) return Number(bytes.readBigInt64BE(0));
  if (serial === 7) return bytes.readDoubleBE(0);
  if (serial <= 9) return serial - 8;
  if (serial % 2 === 0) return bytes;
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
