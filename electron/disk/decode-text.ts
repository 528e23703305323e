import iconv from 'iconv-lite';
import { AppError } from '../../core/errors';

/**
 * The text of a file in any encoding offices still have: UTF-8, UTF-16 of either order with or without a mark,
 * GB 18030 (GBK). Throws AppError `binary-text` for anything else.
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  const text = decode(bytes);
  if (text === null || isBinary(text)) throw new AppError('binary-text', { path });
  return text;
}

function decode(bytes: Uint8Array): string | null {
  if (starts(bytes, [0xef, 0xbb, 0xbf])) return strict('utf-8', bytes.subarray(3)) ?? gb(bytes.subarray(3));
  if (starts(bytes, [0xff, 0xfe])) return strict('utf-16le', bytes.subarray(2));
  if (starts(bytes, [0xfe, 0xff])) return strict('utf-16be', bytes.subarray(2));
  const order = utf16Order(bytes);
  if (order) return strict(order, bytes);
  return strict('utf-8', bytes) ?? gb(bytes);
}

function starts(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function strict(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** GB 18030 knows no invalid four-byte form in iconv-lite but marks what it cannot read with U+FFFD. */
function gb(bytes: Uint8Array): string | null {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'gb18030');
  return text.includes('\ufffd') ? null : text;
}

/**
 * UTF-16 without a mark shows by code units that are Chinese or Latin in one order and not in the other. Without a
 * single zero byte (no line break, no digit) the same bytes may be UTF-8 or GBK: those are far more common.
 */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const length = Math.min(bytes.length, 8192) & ~1;
  let zeros = false;
  let be = 0;
  let le = 0;
  for (let i = 0; i < length; i += 2) {
    const [a, b] = [bytes[i]!, bytes[i + 1]!];
    zeros ||= a === 0 || b === 0;
    if (isLikelyUnit(a, b)) be += 1;
    if (isLikelyUnit(b, a)) le += 1;
  }
  if (be === le || Math.max(be, le) / (length / 2) < 0.9) return null;
  if (!zeros && (strict('utf-8', bytes) !== null || gb(bytes) !== null)) return null;
  return be > le ? 'utf-16be' : 'utf-16le';
}

/** Latin letters, digits and breaks; general punctuation; CJK punctuation, ideographs and full-width forms. */
function isLikelyUnit(high: number, low: number): boolean {
  if (high === 0) return low >= 0x20 || low === 0x0a || low === 0x0d || low === 0x09;
  return (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || (high === 0x20 && low >= 0x10);
}

/** Text has no control characters but breaks and tabs; one stray in a long text is forgiven. */
function isBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 11 && code !== 0x1a) odd += 1;
  }
  return odd > 0 && odd > text.length / 1000;
}
