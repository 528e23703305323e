/** A set of pairs of characters, looked up by their UTF-16 units. */
export interface Pairs {
  readonly size: number;
  has(first: number, second: number): boolean;
}

const BLANK = 0x20;

/**
 * Reads a list of words parted by blanks, each a character and behind it every character that may follow it. A row of bits
 * for each character that pairs begin with, a column for each that they end with; row and column 0 are empty.
 */
export function readPairs(list: string): Pairs {
  const rows = new Uint16Array(0x10000);
  const columns = new Uint16Array(0x10000);
  let height = 1;
  let width = 1;
  let size = 0;
  for (let at = 0, from = 0; at < list.length; at += 1) {
    const unit = list.charCodeAt(at);
    if (unit === BLANK) from = at + 1;
    else if (at === from) {
      if (rows[unit] === 0) rows[unit] = height++;
    } else {
      size += 1;
      if (columns[unit] === 0) columns[unit] = width++;
    }
  }
  const stride = Math.ceil(width / 32);
  const bits = new Uint32Array(height * stride);
  for (let at = 0, from = 0, row = 0; at < list.length; at += 1) {
    const unit = list.charCodeAt(at);
    if (unit === BLANK) from = at + 1;
    else if (at === from) row = rows[unit]! * stride;
    else {
      const column = columns[unit]!;
      bits[row + (column >>> 5)] = bits[row + (column >>> 5)]! | (1 << (column & 31));
    }
  }
  return {
    size,
    has(first, second) {
      const column = columns[second]!;
      return (bits[rows[first]! * stride + (column >>> 5)]! & (1 << (column & 31))) !== 0;
    },
  };
}
